package cn.petition.journey;

import cn.petition.web.testing.PetitionTest;
import cn.petition.web.testing.SettableClock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A way through the whole product, walked by officers at their browsers, in the one context of all tests. */
@PetitionTest
@ExtendWith(PictureOfFailure.class)
abstract class Journey {

    @LocalServerPort
    private int port;

    @Autowired
    SettableClock clock;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private final List<Desk> desks = new ArrayList<>();

    /** A browser in which nobody is signed in. */
    Desk desk(Equipment equipment) {
        Desk desk = new Desk("http://localhost:" + port, equipment);
        desks.add(desk);
        return desk;
    }

    /** The officer with this login name of the demonstration, at an office screen. */
    Desk officer(String login) {
        return desk(Equipment.OFFICE).signIn(login);
    }

    /** What happened before the journey begins; the clock is set back afterwards. */
    InventedOffice office() {
        return beans.createBean(InventedOffice.class);
    }

    /** The working day on which a journey begins. */
    void todayIsMonday() {
        clock.set(SettableClock.START);
    }

    List<Desk> desks() {
        return desks;
    }

    @AfterEach
    void leaveTheOffice() {
        desks.forEach(Desk::close);
        desks.clear();
    }
}
