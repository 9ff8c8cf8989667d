package cn.petition.architecture.broken.two;

import cn.petition.architecture.broken.one.hidden.Hidden;
import java.time.Instant;
import java.time.LocalDate;

/** Breaks the rules on purpose, so that the tests of the rules can prove that they see it. */
public class ReachesInside {

    Hidden reached = new Hidden();

    LocalDate today() {
        return LocalDate.now();
    }

    Instant instant() {
        return Instant.now();
    }
}
