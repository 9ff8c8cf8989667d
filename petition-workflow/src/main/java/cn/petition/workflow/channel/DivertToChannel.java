package cn.petition.workflow.channel;

import cn.petition.domain.petition.StatutoryWay;
import cn.petition.domain.petition.StepFacts;
import cn.petition.workflow.document.DocumentRegister;
import cn.petition.workflow.document.type.StatutoryChannelNotice;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.StepRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Leads a matter to the procedure it belongs to; no clock, no opinion, no review follows (导入法定途径, Art. 31). */
@Service
public class DivertToChannel {

    /**
     * @param channel code of the statutory channel
     * @param accepting the very organ that accepts, where the channel names only a kind
     */
    public record Command(StepRequest step, StatutoryWay way, String channel, @Nullable String accepting, String reasons) {}

    private final CaseDesk desk;
    private final DocumentRegister documents;
    private final ChannelList channels;

    DivertToChannel(CaseDesk desk, DocumentRegister documents, ChannelList channels) {
        this.desk = desk;
        this.documents = documents;
        this.channels = channels;
    }

    @Transactional
    public void divert(Command command) {
        var matter = desk.take(command.step());
        var notice = documents.draft(matter);
        var channel = channels.channel(command.channel(), command.step().on());
        new ChannelBelongsToItsWay().check(command.way(), channel);
        var accepting = command.accepting() == null ? channel.accepting() : command.accepting();
        matter.petition()
                .divert(
                        command.way(),
                        StepFacts.none()
                                .document(notice.id())
                                .with("channel", channel.name())
                                .with("accepting", accepting)
                                .with("timeLimit", channel.timeLimit())
                                .with("channelArticle", channel.article())
                                .remark(command.reasons()),
                        matter.moment(),
                        matter.ids());
        documents.issue(
                notice,
                StatutoryChannelNotice.of(
                        matter,
                        channel.name(),
                        accepting,
                        channel.timeLimit() + "（" + channel.article() + "）",
                        channel.materials(),
                        command.reasons()));
    }
}
