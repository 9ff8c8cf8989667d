package cn.petition.journey;

import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.organ.Role;
import cn.petition.domain.petition.Channel;
import cn.petition.domain.petition.CompletionGround;
import cn.petition.domain.petition.FilingFacts;
import cn.petition.domain.petition.FilingFlag;
import cn.petition.domain.petition.MatterKind;
import cn.petition.domain.petition.OpinionOutcome;
import cn.petition.domain.petition.Purpose;
import cn.petition.domain.petition.Satisfaction;
import cn.petition.domain.petition.ServiceMethod;
import cn.petition.domain.petition.ServiceOutcome;
import cn.petition.domain.petitioner.LegalForm;
import cn.petition.domain.petitioner.PartyRole;
import cn.petition.domain.secrecy.Address;
import cn.petition.domain.secrecy.IdentityDocument;
import cn.petition.domain.secrecy.IdentityDocumentType;
import cn.petition.domain.secrecy.PhoneNumber;
import cn.petition.intake.registration.PartyEntry;
import cn.petition.intake.registration.RegisterPetition;
import cn.petition.intake.registration.Registered;
import cn.petition.web.testing.SettableClock;
import cn.petition.workflow.acceptance.AcceptPetition;
import cn.petition.workflow.closure.CompleteHandling;
import cn.petition.workflow.closure.RecordRating;
import cn.petition.workflow.handling.IssueOpinion;
import cn.petition.workflow.handling.ServeOpinion;
import cn.petition.workflow.step.StepRequest;
import cn.petition.workflow.transfer.AssignWithReport;
import cn.petition.workflow.transfer.ReceivePetition;
import cn.petition.workflow.transfer.TransferPetition;
import cn.petition.workflow.triage.TriagePetition;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What happened in the office before an officer opens the browser: invented people, registered and handled through the
 * use cases of the product, each on its day.
 */
final class InventedOffice {

    private final RegisterPetition register;
    private final TriagePetition triage;
    private final TransferPetition transfer;
    private final AssignWithReport assign;
    private final ReceivePetition receive;
    private final AcceptPetition accept;
    private final IssueOpinion issue;
    private final ServeOpinion serve;
    private final CompleteHandling complete;
    private final RecordRating rate;
    private final Organs organs;
    private final JdbcClient jdbc;
    private final SettableClock clock;

    InventedOffice(
            RegisterPetition register,
            TriagePetition triage,
            TransferPetition transfer,
            AssignWithReport assign,
            ReceivePetition receive,
            AcceptPetition accept,
            IssueOpinion issue,
            ServeOpinion serve,
            CompleteHandling complete,
            RecordRating rate,
            Organs organs,
            JdbcClient jdbc,
            SettableClock clock) {
        this.register = register;
        this.triage = triage;
        this.transfer = transfer;
        this.assign = assign;
        this.receive = receive;
        this.accept = accept;
        this.issue = issue;
        this.serve = serve;
        this.complete = complete;
        this.rate = rate;
        this.organs = organs;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Who brings what: name, phone, and one line, claim and facts of the matter. */
    record Case(
            Channel channel,
            String name,
            String phone,
            String category,
            String place,
            String title,
            String claim,
            String facts,
            Set<FilingFlag> flags) {

        /** The same told by somebody else. */
        Case by(String other, String otherPhone) {
            return new Case(channel, other, otherPhone, category, place, title, claim, facts, flags);
        }
    }

    /** Registered at the city's desk on this day. */
    Matter registers(String day, Case brought) {
        return registers("clerk", day, brought, MatterKind.REDRESS, null);
    }

    /** An accusation of an organ, known from the first moment to named persons only. */
    Matter registersAccusation(String day, Case brought, String accusedOrgan) {
        return registers("intake-lead", day, brought, MatterKind.ACCUSATION, accusedOrgan);
    }

    private Matter registers(String clerk, String day, Case brought, MatterKind kind, String complainedOrgan) {
        var on = LocalDate.parse(day);
        clock.set(on.atTime(9, 30));
        var facts = new FilingFacts(
                null,
                brought.channel(),
                kind == MatterKind.ACCUSATION ? Purpose.ACCUSATION : Purpose.REDRESS,
                kind,
                brought.category(),
                brought.place(),
                null,
                complainedOrgan == null ? null : organ(complainedOrgan).id(),
                null,
                on,
                null,
                brought.title(),
                brought.claim(),
                brought.facts(),
                1,
                brought.channel() == Channel.VISIT ? 1 : null,
                null,
                false,
                false,
                brought.flags());
        return new Matter(register.register(
                new RegisterPetition.Command(actor(clerk), facts, List.of(person(brought)), null, null)));
    }

    private static PartyEntry person(Case brought) {
        return new PartyEntry(
                PartyRole.PETITIONER,
                LegalForm.PERSON,
                brought.name(),
                new IdentityDocument(IdentityDocumentType.RESIDENT_IDENTITY_CARD, "141002198003070019"),
                new PhoneNumber(brought.phone()),
                new Address("山西省临汾市尧都区向阳路100号"),
                "141002");
    }

    private Organ organ(String code) {
        return organs.findByCode(code).orElseThrow();
    }

    Actor actor(String login) {
        Set<Role> roles = jdbc
                .sql("select r.role from officer_role r join officer f on f.id = r.officer_id where f.login_name = :login")
                .param("login", login)
                .query((row, n) -> Role.valueOf(row.getString("role")))
                .list()
                .stream()
                .collect(Collectors.toSet());
        return jdbc.sql("select id, display_name, organ_id from officer where login_name = :login")
                .param("login", login)
                .query((row, n) -> new Actor(
                        row.getObject("id", UUID.class),
                        row.getString("display_name"),
                        row.getObject("organ_id", UUID.class),
                        roles))
                .single();
    }

    /** A matter on its way; each verb takes the next step on the given day. */
    final class Matter {

        private final Registered registered;

        private Matter(Registered registered) {
            this.registered = registered;
        }

        String number() {
            return registered.number();
        }

        Registered registered() {
            return registered;
        }

        Matter triaged(String day) {
            var known = jdbc.sql("select kind, category_code, place_code from matter where id = :id")
                    .param("id", registered.matter())
                    .query((row, n) -> new String[] {row.getString(1), row.getString(2), row.getString(3)})
                    .single();
            triage.triage(new TriagePetition.Command(
                    step("triage", day), MatterKind.valueOf(known[0]), known[1], known[2], null));
            return this;
        }

        Matter transferred(String day, String organ) {
            transfer.transfer(new TransferPetition.Command(step("triage", day), organ(organ).id(), null));
            return this;
        }

        Matter assigned(String day, String organ, String reportBy) {
            assign.assign(new AssignWithReport.Command(
                    step("triage", day), organ(organ).id(), LocalDate.parse(reportBy), "请查明事实，依法处理，并报告处理结果。"));
            return this;
        }

        Matter received(String day, String officer) {
            receive.receive(new ReceivePetition.Command(step(officer, day)));
            return this;
        }

        Matter accepted(String day, String officer) {
            accept.accept(new AcceptPetition.Command(step(officer, day), "信访室 0357-2099001"));
            return this;
        }

        Matter answered(String day, String officer, OpinionOutcome outcome) {
            issue.issue(new IssueOpinion.Command(
                    step(officer, day),
                    outcome,
                    "经现场核实，来信来访所反映的情况基本属实。",
                    "请求合理的部分，责成责任单位在三十日内整改到位，并把整改结果告知信访人。",
                    "《信访工作条例》第三十二条第一款",
                    "各项请求已当面逐项说明。"));
            return this;
        }

        Matter served(String day, String officer) {
            serve.serve(new ServeOpinion.Command(
                    step(officer, day), ServiceMethod.IN_PERSON, ServiceOutcome.SIGNED, "信访人本人", null));
            return this;
        }

        Matter completed(String day, String officer) {
            complete.complete(new CompleteHandling.Command(
                    step(officer, day), CompletionGround.PETITIONER_AGREES, "已按处理意见整改到位，信访人没有异议。"));
            return this;
        }

        Matter rated(String day, String officer) {
            rate.rate(new RecordRating.Command(
                    step(officer, day), Satisfaction.SATISFIED, Satisfaction.MOSTLY_SATISFIED, "办得快，态度好。"));
            return this;
        }

        private StepRequest step(String officer, String day) {
            var on = LocalDate.parse(day);
            clock.set(on.atTime(10, 0));
            long version = jdbc.sql("select version from matter where id = :id")
                    .param("id", registered.matter())
                    .query(Long.class)
                    .single();
            return new StepRequest(number(), version, actor(officer), on);
        }
    }
}
