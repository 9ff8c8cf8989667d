package cn.petition.workflow.review;

import cn.petition.domain.petition.StepFacts;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.StepRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts on file what counsel says about a review, or why counsel was not asked (法律顾问意见). */
@Service
public class RecordCounselOpinion {

    /**
     * @param counsel name and practice of the lawyer
     * @param words the opinion, or the reason why nobody was asked
     */
    public record Command(StepRequest step, boolean consulted, @Nullable String counsel, @Nullable String words) {}

    private final CaseDesk desk;

    RecordCounselOpinion(CaseDesk desk) {
        this.desk = desk;
    }

    @Transactional
    public void record(Command command) {
        var matter = desk.take(command.step());
        matter.petition()
                .recordCounsel(
                        command.consulted(),
                        command.counsel(),
                        command.words(),
                        StepFacts.none(),
                        matter.moment(),
                        matter.ids());
    }
}
