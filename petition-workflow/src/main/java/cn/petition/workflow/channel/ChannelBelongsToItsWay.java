package cn.petition.workflow.channel;

import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.Labels;
import cn.petition.domain.petition.StatutoryWay;

/** A channel is quoted for the item of Article 31 to which it belongs. */
final class ChannelBelongsToItsWay {

    void check(StatutoryWay way, StatutoryChannel channel) {
        if (channel.way() != way) {
            throw new ActionRefused(
                    "ChannelBelongsToItsWay",
                    "“" + channel.name() + "”属于“" + Labels.of(channel.way()) + "”，与所选的“" + Labels.of(way) + "”不一致，请重新选择。",
                    "《信访工作条例》第三十一条");
        }
    }
}
