package cn.petition.reporting.analysis;

import cn.petition.reporting.statistic.AsOf;
import cn.petition.reporting.statistic.CountFigures;
import cn.petition.reporting.statistic.Inquiry;
import cn.petition.reporting.statistic.Period;
import cn.petition.reporting.statistic.Scope;
import cn.petition.reporting.statistic.Statistics;
import cn.petition.reporting.statistic.Tally;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Topics that many people raise, out of the titles and claims of the matters registered within a period. Accusations
 * under seal are never read for it, whoever asks. Matters of one or two people are repetition and no topic.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class FindTopics {

    /** More matters within a period are not compared with each other: the reader chooses a shorter one, or an area. */
    public static final int MOST_MATTERS = 30_000;

    /** So many topics are shown, the largest. */
    public static final int MOST_TOPICS = 30;

    /** Matters of fewer people are no topic. */
    public static final int FEWEST_PERSONS = 3;

    private static final int REMEMBERED = 12;
    private static final int SAMPLE = 400;
    private static final int DAYS_BY_WEEK = 100;

    /**
     * The topics of a question.
     *
     * @param matters how many were compared, or would have been
     * @param tooMany whether there were too many to compare
     */
    public record Answer(List<RaisedTopic> topics, long matters, boolean tooMany) {

        public Answer {
            topics = List.copyOf(topics);
        }

        /** The topic whose example this is. */
        public Optional<RaisedTopic> withExample(String number) {
            return topics.stream().filter(topic -> topic.number().equals(number)).findFirst();
        }
    }

    private record Read(UUID id, LocalDate day, TopicText text) {}

    private record People(long persons, long anonymous, long filings, Set<String> names) {}

    /** @param version of the matters and of what was joined into them */
    private record Question(Set<UUID> viewers, Period now, Period before, String version) {}

    private final Statistics statistics;
    private final CountFigures figures;
    private final JdbcClient jdbc;
    private final Map<Question, Answer> remembered = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Question, Answer> eldest) {
            return size() > REMEMBERED;
        }
    });

    FindTopics(Statistics statistics, CountFigures figures, JdbcClient jdbc) {
        this.statistics = statistics;
        this.figures = figures;
        this.jdbc = jdbc;
    }

    /** @param scope as {@link Scope#openTo}, so that no sealed matter can be in it */
    public Answer raised(AnalysisPeriods periods, Scope scope, AsOf asOf) {
        var now = members(new Inquiry(periods.now(), scope, asOf));
        long matters = count(now);
        if (matters > MOST_MATTERS) {
            return new Answer(List.of(), matters, true);
        }
        var before = daysBefore(periods);
        var earlier = members(new Inquiry(before, scope, asOf));
        var question = new Question(scope.viewers(), periods.now(), before, version(now) + version(earlier));
        var known = remembered.get(question);
        if (known != null) {
            return known;
        }
        var answer = new Answer(topics(scope, periods.now(), read(now), before, earlier), matters, false);
        remembered.put(question, answer);
        return answer;
    }

    /** The days right before: those compared with elsewhere, or last year's where the period is a year. */
    private static Period daysBefore(AnalysisPeriods periods) {
        return periods.previous() == null ? periods.lastYear() : periods.previous();
    }

    private CountFigures.MemberQuery members(Inquiry inquiry) {
        return figures.membersOf((Tally<?, ?>) statistics.withKey(CountTrends.MATTERS), inquiry);
    }

    private long count(CountFigures.MemberQuery members) {
        return jdbc.sql("select count(*) from (" + members.sql() + ") p")
                .params(members.parameters())
                .query(Long.class)
                .single();
    }

    private String version(CountFigures.MemberQuery members) {
        return jdbc.sql("""
                        select count(*) || ' ' || coalesce(md5(string_agg(m.id::text || m.version || f.version || coalesce(
                            (select string_agg(j.id::text, '' order by j.id) from matter j where j.joined_into_id = m.id),
                            ''), '' order by m.id)), '')
                        from (%s) p join matter m on m.id = p.matter_id join filing f on f.matter_id = m.id"""
                        .formatted(members.sql()))
                .params(members.parameters())
                .query(String.class)
                .single();
    }

    private List<Read> read(CountFigures.MemberQuery members) {
        return jdbc.sql("""
                        select m.id, m.number, m.title, left(f.claim, %d) as claim, p.day
                        from (%s) p join matter m on m.id = p.matter_id join filing f on f.matter_id = m.id
                        where not m.sealed""".formatted(TopicVectors.COMPARED_CHARACTERS, members.sql()))
                .params(members.parameters())
                .query((row, one) -> new Read(
                        row.getObject(1, UUID.class),
                        row.getObject(5, LocalDate.class),
                        new TopicText(row.getString(2), row.getString(3), row.getString(4))))
                .list();
    }

    private List<RaisedTopic> topics(
            Scope scope, Period now, List<Read> matters, Period before, CountFigures.MemberQuery earlier) {
        var found = TopicFinder.Found.in(matters.stream().map(Read::text).toList());
        var people = people(found.topics(), matters, scope);
        var raised = IntStream.range(0, found.topics().size())
                .filter(at -> people.get(at).persons() + people.get(at).anonymous() >= FEWEST_PERSONS)
                .limit(MOST_TOPICS)
                .boxed()
                .toList();
        var shown = raised.stream().map(found.topics()::get).toList();
        var alikeBefore = alikeBefore(found, shown, earlier);
        var sample = sample(matters);
        return IntStream.range(0, shown.size())
                .mapToObj(at -> topic(
                        shown.get(at), matters, people.get(raised.get(at)), alikeBefore.get(at), sample, now, before))
                .toList();
    }

    /** Texts from all over the period, by number and so the same ones each time. */
    private static List<TopicText> sample(List<Read> matters) {
        var ordered = matters.stream()
                .map(Read::text)
                .sorted(Comparator.comparing(TopicText::key))
                .toList();
        int step = Math.max(1, ordered.size() / SAMPLE);
        return IntStream.range(0, ordered.size())
                .filter(at -> at % step == 0)
                .mapToObj(ordered::get)
                .toList();
    }

    private static RaisedTopic topic(
            FoundTopic topic,
            List<Read> matters,
            People people,
            List<RaisedTopic.Matter> earlier,
            List<TopicText> sample,
            Period now,
            Period before) {
        var members = topic.members().stream().map(member -> matters.get(member.index())).toList();
        var example = matters.get(topic.example()).text();
        var days = members.stream().map(Read::day).sorted().toList();
        long alikeNow = topic.members().stream()
                .filter(member -> member.likeness() >= TopicFinder.ALIKE)
                .count();
        return new RaisedTopic(
                example.key(),
                example.title(),
                SharedWords.of(members.stream().map(Read::text).toList(), sample, people.names()),
                topic.members().stream()
                        .map(member -> matter(matters.get(member.index()), member.likeness()))
                        .toList(),
                people.persons(),
                people.anonymous(),
                people.filings(),
                days.get(0),
                days.get(days.size() - 1),
                counts(days, now),
                earlier,
                RiseRule.of(alikeNow, earlier.size(), AnalysisPeriods.days(now), AnalysisPeriods.days(before)));
    }

    private static RaisedTopic.Matter matter(Read read, double likeness) {
        return new RaisedTopic.Matter(read.id(), (int) Math.round(100 * likeness));
    }

    /** By weeks, of a longer period by months. */
    private static List<RaisedTopic.Count> counts(List<LocalDate> days, Period period) {
        var counts = new ArrayList<RaisedTopic.Count>();
        boolean weekly = AnalysisPeriods.days(period) <= DAYS_BY_WEEK;
        for (var from = period.from(); from.isBefore(period.to()); ) {
            var to = weekly ? from.plusWeeks(1) : from.plusMonths(1).withDayOfMonth(1);
            var begin = from;
            counts.add(new RaisedTopic.Count(
                    from,
                    days.stream().filter(day -> !day.isBefore(begin) && day.isBefore(to)).count()));
            from = to;
        }
        return counts;
    }

    private List<List<RaisedTopic.Matter>> alikeBefore(
            TopicFinder.Found found, List<FoundTopic> shown, CountFigures.MemberQuery earlier) {
        var alike = new ArrayList<List<RaisedTopic.Matter>>();
        shown.forEach(topic -> alike.add(new ArrayList<>()));
        if (shown.isEmpty() || count(earlier) > MOST_MATTERS) {
            return alike;
        }
        for (var read : read(earlier)) {
            var likeness = found.likeness(read.text(), shown);
            for (int at = 0; at < likeness.length; at++) {
                if (likeness[at] >= TopicFinder.ALIKE) {
                    alike.get(at).add(matter(read, likeness[at]));
                }
            }
        }
        return alike;
    }

    private List<People> people(List<FoundTopic> topics, List<Read> matters, Scope scope) {
        var number = new ArrayList<Integer>();
        var ids = new ArrayList<UUID>();
        for (int at = 0; at < topics.size(); at++) {
            for (var member : topics.get(at).members()) {
                number.add(at);
                ids.add(matters.get(member.index()).id());
            }
        }
        var filings = new HashMap<Integer, Set<UUID>>();
        var anonymous = new HashMap<Integer, Set<UUID>>();
        var persons = new HashMap<Integer, Set<String>>();
        var names = new HashMap<Integer, Set<String>>();
        jdbc.sql("""
                        with topic (at, matter_id) as (select * from unnest(:at::int[], :matters::uuid[])),
                        all_matters (at, matter_id) as (
                            select at, matter_id from topic
                            union all
                            select topic.at, j.id from topic join matter j on j.joined_into_id = topic.matter_id
                            where exists (select 1 from matter_viewer v
                                where v.matter_id = j.id and v.viewer_id in (:viewers)))
                        select a.at, f.id, f.anonymous, p.name,
                            coalesce(encode(p.id_index, 'hex'), encode(p.phone_index, 'hex'), p.name)
                        from all_matters a join filing f on f.matter_id = a.matter_id and not f.sealed
                        left join filing_party p on p.filing_id = f.id and p.role <> 'AGENT'""")
                .param("viewers", scope.viewers())
                .param("at", number.toArray(Integer[]::new))
                .param("matters", ids.toArray(UUID[]::new))
                .query(row -> {
                    int at = row.getInt(1);
                    filings.computeIfAbsent(at, any -> new HashSet<>()).add(row.getObject(2, UUID.class));
                    if (row.getBoolean(3) || row.getString(5) == null) {
                        anonymous.computeIfAbsent(at, any -> new HashSet<>()).add(row.getObject(2, UUID.class));
                    } else {
                        persons.computeIfAbsent(at, any -> new HashSet<>()).add(row.getString(5));
                        names.computeIfAbsent(at, any -> new HashSet<>()).add(row.getString(4));
                    }
                });
        return IntStream.range(0, topics.size())
                .mapToObj(at -> new People(
                        persons.getOrDefault(at, Set.of()).size(),
                        anonymous.getOrDefault(at, Set.of()).size(),
                        filings.getOrDefault(at, Set.of()).size(),
                        names.getOrDefault(at, Set.of())))
                .toList();
    }
}
