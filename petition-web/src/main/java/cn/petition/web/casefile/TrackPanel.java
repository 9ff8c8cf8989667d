package cn.petition.web.casefile;

import cn.petition.domain.petition.Labels;
import cn.petition.workflow.routing.StageTime;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The fast track of a tagged matter in words: each stage, when it had to be done and when it was. */
record TrackPanel(String tag, List<Line> stages) {

    /** @param state 按时, 超时 or what is still to come */
    record Line(String stage, String limit, String due, String done, String state, boolean late) {}

    static List<TrackPanel> of(Map<String, List<StageTime>> tracks) {
        return new TreeMap<>(tracks)
                .entrySet().stream()
                        .map(one -> new TrackPanel(
                                one.getKey(), one.getValue().stream().map(TrackPanel::line).toList()))
                        .toList();
    }

    private static Line line(StageTime time) {
        String state = time.late() ? "超时" : time.done() != null ? "按时" : time.due() == null ? "尚未开始" : "计时中";
        return new Line(
                Labels.of(time.stage()),
                time.hours() + "小时",
                moment(time.due()),
                moment(time.done()),
                state,
                time.late());
    }

    private static String moment(@Nullable Instant at) {
        return at == null ? "" : FileWords.moment(at.atOffset(ZoneOffset.UTC));
    }
}
