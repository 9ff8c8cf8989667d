package cn.petition.workflow.triage;

import cn.petition.domain.petition.CaseAction;
import cn.petition.domain.petition.StepFacts;
import cn.petition.workflow.routing.FastTracks;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.StepRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a special tag on a matter; from then on its fast track is measured (专项标签). */
@Service
public class TagPetition {

    public record Command(StepRequest step, String tag, @Nullable String grounds) {}

    private final CaseDesk desk;
    private final FastTracks tags;

    TagPetition(CaseDesk desk, FastTracks tags) {
        this.desk = desk;
        this.tags = tags;
    }

    @Transactional
    public void tag(Command command) {
        var matter = desk.take(command.step());
        var step = matter.petition()
                .record(
                        CaseAction.TAG,
                        StepFacts.none().with("tag", tags.nameOf(command.tag(), command.step().on())).remark(command.grounds()),
                        matter.moment(),
                        matter.ids());
        tags.put(matter.petition(), command.tag(), step);
    }
}
