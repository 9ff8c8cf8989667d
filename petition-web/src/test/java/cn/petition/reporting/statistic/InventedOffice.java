package cn.petition.reporting.statistic;

import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.OrganKind;
import cn.petition.domain.organ.OrganLevel;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.organ.Role;
import cn.petition.domain.petition.Channel;
import cn.petition.domain.petition.FilingFacts;
import cn.petition.domain.petition.MatterKind;
import cn.petition.domain.petition.MatterViewers;
import cn.petition.domain.petition.Moment;
import cn.petition.domain.petition.ObligationClock;
import cn.petition.domain.petition.ObligationClocks;
import cn.petition.domain.petition.Petition;
import cn.petition.domain.petition.Petitions;
import cn.petition.domain.petition.Purpose;
import cn.petition.domain.secrecy.UuidV7;
import cn.petition.intake.registration.RegisterPetition;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.web.testing.SettableClock;
import cn.petition.web.testing.TestOfficers;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** An invented petition office with one department, which registers and handles what a test tells it, day by day. */
public final class InventedOffice {

    /** What an officer does to a matter at a moment. */
    public interface Deed {
        void to(Petition petition, Moment moment, Supplier<UUID> ids, ObligationClock clock);
    }

    private final SettableClock clock;
    private final Petitions petitions;
    private final MatterViewers viewers;
    private final ObligationClocks clocks;
    private final RegisterPetition registration;
    private final UuidV7 ids;
    private final TransactionTemplate transactions;
    private final JdbcClient jdbc;
    public final OfficerPrincipal officer;
    public final OfficerPrincipal caseOfficer;
    public final Organ office;
    public final Organ department;

    public InventedOffice(ApplicationContext beans) {
        this.clock = beans.getBean(SettableClock.class);
        this.petitions = beans.getBean(Petitions.class);
        this.viewers = beans.getBean(MatterViewers.class);
        this.clocks = beans.getBean(ObligationClocks.class);
        this.registration = beans.getBean(RegisterPetition.class);
        this.ids = beans.getBean(UuidV7.class);
        this.transactions = beans.getBean(TransactionTemplate.class);
        this.jdbc = beans.getBean(JdbcClient.class);
        var organs = beans.getBean(Organs.class);
        var staff = new TestOfficers(jdbc);
        this.officer = staff.hire(Role.INTAKE_CLERK, Role.INTAKE_SUPERVISOR, Role.TRIAGE_OFFICER, Role.REPORT_WRITER);
        this.office = organs.findById(officer.organId()).orElseThrow();
        this.department = organs.save(new Organ(
                UUID.randomUUID(),
                office.code() + "-01",
                "某县住房和城乡建设局",
                "县住建局",
                OrganKind.DEPARTMENT,
                OrganLevel.COUNTY,
                "141002",
                office,
                LocalDate.of(2020, 1, 1)));
        this.caseOfficer = staff.hireAt(department.id(), Role.CASE_OFFICER);
    }

    /** Registers on the day of receipt. */
    public String register(String receivedOn, Channel channel, @Nullable Integer visitors) {
        return register(receivedOn, receivedOn, channel, visitors, MatterKind.REDRESS);
    }

    public String register(
            String receivedOn, String registeredOn, Channel channel, @Nullable Integer visitors, MatterKind kind) {
        clock.set(LocalDate.parse(registeredOn).atTime(9, 0));
        var facts = new FilingFacts(
                null,
                channel,
                kind == MatterKind.ACCUSATION ? Purpose.ACCUSATION : Purpose.REDRESS,
                kind,
                "X010101",
                "141002001",
                null,
                kind == MatterKind.ACCUSATION ? null : department.id(),
                null,
                LocalDate.parse(receivedOn),
                null,
                "关于小区供暖不足的反映",
                "请求恢复供暖",
                null,
                visitors == null ? 1 : visitors,
                visitors,
                null,
                true,
                false,
                Set.of());
        return registration
                .register(new RegisterPetition.Command(officer.actor(), facts, List.of(), null, null))
                .number();
    }

    /** The office does something on this day and records it on this day. */
    public void does(String number, String on, Deed deed) {
        does(officer.actor(), number, on, on, deed);
    }

    /** The department does something on this day and records it on this day. */
    public void departmentDoes(String number, String on, Deed deed) {
        does(caseOfficer.actor(), number, on, on, deed);
    }

    public void does(Actor by, String number, String on, String recordedOn, Deed deed) {
        clock.set(LocalDate.parse(recordedOn).atTime(10, 0));
        var day = LocalDate.parse(on);
        transactions.executeWithoutResult(status -> {
            var petition = petitions.findByNumber(number).orElseThrow();
            var view = clocks.current();
            deed.to(petition, new Moment(by, day, clock.instant(), view.ruleSetOn(day)), ids::next, view);
            viewers.open(petition, department);
        });
    }

    public Petition other(String number) {
        return petitions.findByNumber(number).orElseThrow();
    }

    /** What joining does to the rank of the filing. */
    public void ranksAsRepeat(String number) {
        jdbc.sql("update filing set first_known = false, first_at_office = false where number = :number")
                .param("number", number)
                .update();
    }

    public void today(String day) {
        clock.set(LocalDate.parse(day).atTime(9, 0));
    }

    public SettableClock clock() {
        return clock;
    }
}
