package cn.petition.workflow.hearing;

import cn.petition.domain.organ.Actor;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.secrecy.UuidV7;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the hearings of a matter, whichever procedure calls them. Who opens or concludes one has taken up the matter
 * and takes the step in the same transaction.
 */
@Component
public class Hearings {

    private static final String COLUMNS = """
            select h.id, h.stage, h.notified_on, h.held_on, h.held_at, h.place, h.presiding, h.subject, h.invited,
                   h.open_to_public, h.concluded_on, h.conclusion from hearing h
            """;

    private final JdbcClient jdbc;
    private final UuidV7 ids;

    Hearings(JdbcClient jdbc, UuidV7 ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    /**
     * Calls a hearing.
     *
     * @param step the step of the case log that calls it
     * @param notifiedOn day of the notice
     * @throws ActionRefused when the notice is shorter than seven days without a reason, or one is running already
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID open(UUID matter, UUID step, HearingStage stage, LocalDate notifiedOn, HearingPlan plan) {
        new NoticeSevenDaysAhead().check(notifiedOn, plan.heldOn(), plan.shortNotice());
        if (!running(matter, stage).isEmpty()) {
            throw new ActionRefused("OneHearingAtATime", "已有听证尚未结束，请先登记其结果。", null);
        }
        UUID id = ids.next();
        jdbc.sql("""
                        insert into hearing (id, matter_id, stage, opened_step_id, notified_on, held_on, held_at, place,
                            presiding, subject, invited, open_to_public, short_notice)
                        values (:id, :matter, :stage, :step, :notifiedOn, :heldOn, :heldAt, :place,
                            :presiding, :subject, :invited, :open, :shortNotice)""")
                .param("id", id)
                .param("matter", matter)
                .param("stage", stage.name())
                .param("step", step)
                .param("notifiedOn", notifiedOn)
                .param("heldOn", plan.heldOn())
                .param("heldAt", plan.time())
                .param("place", plan.place())
                .param("presiding", plan.presiding())
                .param("subject", plan.subject())
                .param("invited", plan.invited())
                .param("open", plan.open())
                .param("shortNotice", plan.shortNotice())
                .update();
        return id;
    }

    /**
     * Concludes the running hearing of a stage and keeps who took part.
     *
     * @param heldOn the day on which it was held
     * @return the hearing as it was called
     * @throws ActionRefused when none is running, or nobody took part
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Hearing conclude(UUID matter, UUID step, HearingStage stage, LocalDate heldOn, HearingResult result) {
        var hearing = running(matter, stage).stream()
                .findFirst()
                .orElseThrow(() -> new ActionRefused("HearingWasCalled", "没有正在进行的听证，请先登记举行听证。", null));
        if (result.attended().isEmpty()) {
            throw new ActionRefused("SomebodyTookPart", "请至少填写一位参加听证的人员。", null);
        }
        jdbc.sql("""
                        update hearing set concluded_step_id = :step, held_on = :heldOn, concluded_on = :heldOn,
                            recorder = :recorder, proceedings = :proceedings, panel = :panel,
                            facts_found = :factsFound, deliberation = :deliberation, conclusion = :conclusion
                        where id = :id""")
                .param("step", step)
                .param("heldOn", heldOn)
                .param("recorder", result.recorder())
                .param("proceedings", result.proceedings())
                .param("panel", result.panel())
                .param("factsFound", result.factsFound())
                .param("deliberation", result.deliberation())
                .param("conclusion", result.conclusion())
                .param("id", hearing.id())
                .update();
        int ordinal = 0;
        for (var one : result.attended()) {
            jdbc.sql("""
                            insert into hearing_participant (hearing_id, ordinal, kind, name, unit)
                            values (:hearing, :ordinal, :kind, :name, :unit)""")
                    .param("hearing", hearing.id())
                    .param("ordinal", ++ordinal)
                    .param("kind", one.kind().name())
                    .param("name", one.name())
                    .param("unit", one.unit())
                    .update();
        }
        return hearing;
    }

    /** All hearings of a matter in their order; nothing for who may not see the matter. */
    @Transactional(readOnly = true)
    public List<Hearing> of(UUID matter, Actor actor) {
        return jdbc.sql(COLUMNS + """
                        where h.matter_id = :matter and exists (select 1 from matter_viewer v
                            where v.matter_id = h.matter_id and v.viewer_id in (:officer, :organ))
                        order by h.notified_on, h.id""")
                .param("matter", matter)
                .param("officer", actor.officer())
                .param("organ", actor.organ())
                .query(Hearing.class)
                .list();
    }

    private List<Hearing> running(UUID matter, HearingStage stage) {
        return jdbc.sql(COLUMNS + "where h.matter_id = :matter and h.stage = :stage and h.concluded_step_id is null")
                .param("matter", matter)
                .param("stage", stage.name())
                .query(Hearing.class)
                .list();
    }
}
