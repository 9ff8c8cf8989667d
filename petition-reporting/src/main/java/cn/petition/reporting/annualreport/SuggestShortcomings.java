package cn.petition.reporting.annualreport;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * Shortcomings that the year's figures show. Each one comes with its figures, whose lists say where, and with a sentence
 * that the writer may put into the report; whether it belongs there is for the writer to decide.
 */
@Service
public class SuggestShortcomings {

    /**
     * One shortcoming.
     *
     * @param key stands in addresses
     * @param figures what shows it, the first one deciding
     * @param text sentence with places for the figures
     */
    public record Shortcoming(String key, String title, List<ReportFigure> figures, String text) {

        public Shortcoming {
            figures = List.copyOf(figures);
        }
    }

    private record Rule(String key, String title, List<String> keys, Predicate<ReportFigure> shows, String text) {}

    private static final int FEW_RESOLVED = 90;
    private static final int MANY_REPEATED = 5;
    private static final int ALL = 100;

    private static final List<Rule> RULES = List.of(
            above("registration", "登记不完整", 0, List.of("quality.incomplete_registration"),
                    "登记还不够规范，有{quality.incomplete_registration#}信访事项没有写明内容分类或者问题属地，主要在{quality.incomplete_registration@office:3}。"),
            above("late-answers", "答复超过期限", 0, List.of("quality.late_answers", "duty.handling.in_time_rate"),
                    "有的单位答复不及时，全年超过期限才答复的有{quality.late_answers#}，按期办理率为{duty.handling.in_time_rate:1}%；超期较多的是{quality.late_answers@office:3}。"),
            above("open-late", "超过期限仍未办理", 0, List.of("duty.overdue_open"),
                    "截至年底，超过期限仍未办理的有{duty.overdue_open#}，主要在{duty.overdue_open@office:3}。"),
            below("notices", "告知不及时", ALL, List.of("duty.notice.in_time_rate"),
                    "受理告知还不够及时，按期告知率为{duty.notice.in_time_rate:1}%。"),
            below("leader-cases", "领导包案化解率偏低", FEW_RESOLVED,
                    List.of("leader_case.resolution_rate", "leader_case.resolved", "leader_case.assigned"),
                    "领导包案{leader_case.assigned#}，化解{leader_case.resolved#}，化解率{leader_case.resolution_rate:1}%，疑难事项化解还需加力。"),
            below("backlog", "上级交办积案化解率偏低", FEW_RESOLVED, List.of("backlog.resolution_rate"),
                    "上级交办的信访积案化解率为{backlog.resolution_rate:1}%，实体化解率偏低。"),
            above("turned-repeat", "初信初访转为重复信访较多", MANY_REPEATED,
                    List.of("first_handler.turned_repeat_rate"),
                    "初次信访办理质量有待提高，首接首办的初次事项转为重复信访的占{first_handler.turned_repeat_rate:1}%。"),
            above("repeats", "重复信访较多", MANY_REPEATED, List.of("filing.repeat_rate", "filing.repeat"),
                    "重复信访{filing.repeat#}，重复信访率{filing.repeat_rate:1}%，就地解决问题还不够到位。"),
            above("letters", "督办以后仍逾期答复", 0, List.of("supervision.unanswered_late"),
                    "有的单位对督办重视不够，逾期仍未答复的督办有{supervision.unanswered_late#}。"),
            below("suggestions", "三项建议采纳不足", FEW_RESOLVED, List.of("suggestion.adoption_rate"),
                    "三项建议的采纳率为{suggestion.adoption_rate:1}%，建议的落实还需跟踪。"));

    private final CountReportFigures counting;

    SuggestShortcomings(CountReportFigures counting) {
        this.counting = counting;
    }

    private static Rule above(String key, String title, long bound, List<String> keys, String text) {
        return new Rule(key, title, keys, figure -> order(figure, bound) > 0, text);
    }

    private static Rule below(String key, String title, long bound, List<String> keys, String text) {
        return new Rule(key, title, keys, figure -> order(figure, bound) < 0, text);
    }

    private static int order(ReportFigure figure, long bound) {
        var order = figure.comparedTo(bound);
        return order == null ? 0 : order;
    }

    /** What the figures of the report's year show; empty where they show nothing, never for want of data. */
    public List<Shortcoming> of(AnnualReport report, Edition edition) {
        var keys = RULES.stream().flatMap(rule -> rule.keys().stream()).distinct().toList();
        var figures = new LinkedHashMap<>(counting.figures(report, edition, keys));
        return RULES.stream()
                .filter(rule -> Stream.of(rule.keys().get(0))
                        .map(figures::get)
                        .anyMatch(figure -> figure != null && figure.hasValue() && rule.shows().test(figure)))
                .map(rule -> new Shortcoming(
                        rule.key(),
                        rule.title(),
                        rule.keys().stream().filter(figures::containsKey).map(figures::get).toList(),
                        rule.text()))
                .toList();
    }

    public Optional<Shortcoming> find(AnnualReport report, Edition edition, String key) {
        return of(report, edition).stream().filter(one -> one.key().equals(key)).findFirst();
    }
}
