package cn.petition.reporting.search;

import cn.petition.domain.organ.Scope;
import cn.petition.domain.text.SearchQuery;
import cn.petition.domain.text.SearchRefused;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds matters, newest first. What is frequent is met among the newest matters and found there in milliseconds; what
 * is rare is found through an index and then sorted. Neither is known beforehand for every filter, so the newest are
 * looked at first, a fixed number of them, and only if they do not fill the page everything is searched.
 */
@Service
public class PetitionSearch {

    private static final int MOST_OF_ONE_NUMBER = 500;

    /** Words that are not rare fill a page within so many windows, where they are spread evenly. */
    private static final int WINDOWS_FOR_WORDS = 4;

    private final JdbcClient jdbc;
    private final ListedMatters matters;
    private final WordPlans words;
    private final ZoneId zone;
    private final Limits limits;

    @Autowired
    PetitionSearch(JdbcClient jdbc, ListedMatters matters, WordPlans words, Clock clock) {
        this(jdbc, matters, words, clock.getZone(), Limits.MEASURED);
    }

    PetitionSearch(JdbcClient jdbc, ListedMatters matters, WordPlans words, ZoneId zone, Limits limits) {
        this.jdbc = jdbc;
        this.matters = matters;
        this.words = words;
        this.zone = zone;
        this.limits = limits;
    }

    /**
     * At which numbers one way becomes slower than another; they change how long a search takes, never what it finds.
     *
     * @param window matters that are looked at one by one before everything is searched
     * @param counted matters that are looked at for a count that comes with the page
     * @param few an officer who sees no more has them read, without asking how rare the words are
     * @param rare texts up to which reading all that hold the words is faster than looking for the newest
     */
    record Limits(int window, int counted, int few, int rare) {

        /** Measured with 1,000,000 matters. */
        static final Limits MEASURED = new Limits(3_000, 2_000, 1_500, 4_000);
    }

    /**
     * A page, and how many matters the filter finds in all.
     *
     * @param count absent when counting would take longer than the page; then {@link #count} tells
     */
    public record Found(ListPage<ListedMatter> page, Optional<BoundedCount> count) {}

    /** What is asked, with what the database knows about it. */
    private record Question(
            PetitionFilter filter,
            Scope scope,
            FilterConditions conditions,
            boolean filtered,
            WordSearch words,
            boolean rare,
            List<UUID> chosen,
            @Nullable OffsetDateTime registeredFrom,
            @Nullable OffsetDateTime registeredTo) {

        MatterQuery beside(@Nullable ListPosition position) {
            var query = new MatterQuery(conditions, words, scope, position)
                    .registeredBetween(registeredFrom, registeredTo);
            return chosen.isEmpty() ? query : query.only(chosen);
        }
    }

    /**
     * One page of what the filter finds.
     *
     * @param today the day by which a duty is overdue or not
     * @param beside where the page begins, {@code null} for the newest matter
     * @throws SearchRefused when the words ask for too much
     */
    @Transactional(readOnly = true)
    public Found find(PetitionFilter filter, Scope scope, LocalDate today, @Nullable ListPosition beside) {
        Question question = ask(filter, scope, today);
        if (question.rare() && beside == null) {
            return allAtOnce(question);
        }
        ListPage<UUID> page = page(question, beside);
        Optional<BoundedCount> count = beside == null && !page.after()
                ? Optional.of(new BoundedCount(page.rows().size()))
                : quickCount(question);
        return new Found(new ListPage<>(rows(page.rows(), scope), page.before(), page.after()), count);
    }

    /** How many matters the filter finds. */
    @Transactional(readOnly = true)
    public BoundedCount count(PetitionFilter filter, Scope scope, LocalDate today) {
        return new BoundedCount(count(ask(filter, scope, today), BoundedCount.LOOKED_AT));
    }

    /** Whether the filter finds more matters than this. */
    @Transactional(readOnly = true)
    public boolean findsMoreThan(int matters, PetitionFilter filter, Scope scope, LocalDate today) {
        return count(ask(filter, scope, today), matters + 1) > matters;
    }

    /**
     * The next matters in the order of the list, for whoever reads all of them.
     *
     * @param after the last matter read before, {@code null} at the beginning
     * @param most matters read at most
     */
    @Transactional(readOnly = true)
    public List<ListedMatter> next(
            PetitionFilter filter, Scope scope, LocalDate today, @Nullable ListedMatter after, int most) {
        Question question = ask(filter, scope, today);
        return rows(found(question, after == null ? null : ListPosition.olderThan(after), most), scope);
    }

    private Question ask(PetitionFilter filter, Scope scope, LocalDate today) {
        plans("force_custom_plan");
        List<UUID> chosen = exactNumber(filter.typed(), scope);
        SearchQuery query = chosen.isEmpty() ? SearchQuery.parse(filter.typed()) : new SearchQuery(List.of());
        WordSearch words = WordSearch.of(query);
        var conditions = new FilterConditions(filter, today, this::subtree);
        boolean filtered = !conditions.isEmpty();
        conditions.holding(words);
        return new Question(
                filter,
                scope,
                conditions,
                filtered,
                words,
                !words.isEmpty() && !seesFew(scope) && this.words.areRare(query, words, limits.rare()),
                chosen,
                filter.from() == null ? null : filter.from().atStartOfDay(zone).toOffsetDateTime(),
                lastRegistration(filter, today));
    }

    /**
     * Until the transaction ends: a plan made once for all values would treat a rare category like a frequent one, while
     * planning the rows of a page anew takes longer than reading them.
     */
    private void plans(String mode) {
        jdbc.sql("select set_config('plan_cache_mode', :mode, true)").param("mode", mode).query(String.class).single();
    }

    private List<ListedMatter> rows(List<UUID> found, Scope scope) {
        plans("auto");
        return matters.of(found, scope);
    }

    private List<UUID> subtree(String path) {
        return jdbc.sql("select id from organ where path like :path").param("path", path).query(UUID.class).list();
    }

    /** Matters with exactly this number of ours or of another system; several may share the latter. */
    private List<UUID> exactNumber(String typed, Scope scope) {
        if (typed.chars().noneMatch(Character::isDigit) || typed.chars().anyMatch(Character::isWhitespace)) {
            return List.of();
        }
        return jdbc.sql("""
                        select found.id from (
                            select id from matter where number in (:typed, :upper)
                            union
                            select matter_id from filing where external_number = :typed) found
                        where exists (
                            select 1 from matter_viewer v
                            where v.matter_id = found.id and v.viewer_id in (:officer, :organ))
                        limit :most""")
                .param("typed", typed)
                .param("upper", typed.toUpperCase(Locale.ROOT))
                .param("officer", scope.officer())
                .param("organ", scope.organ())
                .param("most", MOST_OF_ONE_NUMBER)
                .query(UUID.class)
                .list();
    }

    /**
     * When the last matter received in a past period was registered: the newest one that can be on the list. The inner
     * query keeps the database from walking back from the newest registration until it meets the period.
     */
    private @Nullable OffsetDateTime lastRegistration(PetitionFilter filter, LocalDate today) {
        if (filter.to() == null || !filter.to().isBefore(today)) {
            return null;
        }
        return jdbc.sql("""
                        select max(registered_at) from (
                            select registered_at from matter
                            where received_on >= :from and received_on <= :to offset 0) one""")
                .param("from", filter.from() == null ? LocalDate.of(1900, 1, 1) : filter.from())
                .param("to", filter.to())
                .query((row, n) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .single()
                .orElse(null);
    }

    private boolean seesFew(Scope scope) {
        return jdbc.sql("""
                        select count(*) <= :few from (
                            select 1 from matter_viewer where viewer_id in (:officer, :organ) limit :few + 1) one""")
                .param("few", limits.few())
                .param("officer", scope.officer())
                .param("organ", scope.organ())
                .query(Boolean.class)
                .single();
    }

    /** Rare words are all fetched for the sake of their order, so they are counted in the same statement. */
    private Found allAtOnce(Question question) {
        List<UUID> found = found(question, null, BoundedCount.LOOKED_AT);
        List<UUID> rows = found.subList(0, Math.min(found.size(), ListPage.SIZE));
        return new Found(
                new ListPage<>(rows(rows, question.scope()), false, found.size() > ListPage.SIZE),
                Optional.of(new BoundedCount(found.size())));
    }

    private ListPage<UUID> page(Question question, @Nullable ListPosition beside) {
        List<UUID> found = found(question, beside, ListPage.SIZE + 1);
        boolean more = found.size() > ListPage.SIZE;
        List<UUID> rows = new ArrayList<>(found.subList(0, Math.min(found.size(), ListPage.SIZE)));
        if (beside != null && beside.towardsNewer()) {
            Collections.reverse(rows);
            return new ListPage<>(rows, more, true);
        }
        return new ListPage<>(rows, beside != null, more);
    }

    private List<UUID> found(Question question, @Nullable ListPosition beside, int most) {
        MatterQuery query = question.beside(beside);
        if (!question.chosen().isEmpty()) {
            return ids(query, query.complete(most));
        }
        if (question.rare()) {
            return ids(query, query.byIndex(most));
        }
        boolean onlyWords = !question.words().isEmpty() && !question.filtered();
        int window = onlyWords ? WINDOWS_FOR_WORDS * limits.window() : limits.window();
        List<UUID> among = ids(query, query.newestFirst(window, most));
        if (among.size() == most || seesAtMost(window, query)) {
            return among;
        }
        return ids(query, onlyWords ? query.byIndex(most) : query.complete(most));
    }

    private List<UUID> ids(MatterQuery query, String statement) {
        return jdbc.sql(statement).params(query.parameters()).query(UUID.class).list();
    }

    private Optional<BoundedCount> quickCount(Question question) {
        if (question.rare() || !question.chosen().isEmpty()) {
            return Optional.of(new BoundedCount(count(question, BoundedCount.LOOKED_AT)));
        }
        MatterQuery query = question.beside(null);
        boolean few = seesAtMost(limits.counted(), query);
        if (!few && !question.words().isEmpty()) {
            return Optional.empty();
        }
        int among = number(query, query.countedNewest(limits.counted(), BoundedCount.LOOKED_AT));
        return few || among == BoundedCount.LOOKED_AT ? Optional.of(new BoundedCount(among)) : Optional.empty();
    }

    private int count(Question question, int most) {
        MatterQuery query = question.beside(null);
        if (question.rare()) {
            return number(query, query.countedByIndex(most));
        }
        int window = Math.max(limits.window(), most);
        int among = question.chosen().isEmpty() ? number(query, query.countedNewest(window, most)) : 0;
        if (among == most || question.chosen().isEmpty() && seesAtMost(window, query)) {
            return among;
        }
        boolean onlyWords = !question.words().isEmpty() && !question.filtered();
        return number(query, onlyWords ? query.countedByIndex(most) : query.counted(most));
    }

    private boolean seesAtMost(int matters, MatterQuery query) {
        return number(query, query.seen(matters + 1)) <= matters;
    }

    private int number(MatterQuery query, String statement) {
        return jdbc.sql(statement).params(query.parameters()).query(Integer.class).single();
    }
}
