package cn.petition.workflow.channel;

import cn.petition.domain.petition.CaseAction;
import cn.petition.domain.petition.ChannelOutcome;
import cn.petition.domain.petition.StepFacts;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.StepRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records what became of a matter in the other procedure, so that it falls between no two systems (跟踪). */
@Service
public class RecordChannelOutcome {

    /**
     * @param organ the organ that said so
     * @param reference number of its document
     */
    public record Command(StepRequest step, ChannelOutcome outcome, String organ, @Nullable String reference, String words) {}

    private final CaseDesk desk;

    RecordChannelOutcome(CaseDesk desk) {
        this.desk = desk;
    }

    @Transactional
    public void record(Command command) {
        var matter = desk.take(command.step());
        matter.petition()
                .record(
                        CaseAction.RECORD_CHANNEL_OUTCOME,
                        StepFacts.none()
                                .with("outcome", command.outcome())
                                .with("channelOrgan", command.organ())
                                .with("reference", command.reference())
                                .remark(command.words()),
                        matter.moment(),
                        matter.ids());
    }
}
