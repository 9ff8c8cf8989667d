package cn.petition.web.search;

import cn.petition.domain.audit.AuditEntry;
import cn.petition.domain.audit.AuditTrail;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Scope;
import cn.petition.domain.petition.Labels;
import cn.petition.domain.secrecy.UuidV7;
import cn.petition.reporting.export.ExportTrace;
import cn.petition.reporting.export.SheetColumn;
import cn.petition.reporting.export.SheetWriter;
import cn.petition.reporting.search.ListedMatter;
import cn.petition.reporting.search.PetitionFilter;
import cn.petition.reporting.search.PetitionSearch;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** A list of matters as a spreadsheet, read and sent piece by piece; who took it stands in the audit record. */
@Component
public class MatterExport {

    /** Matters in one file at most. */
    public static final int MOST_ROWS = 100_000;

    private static final int READ_AT_ONCE = 1_000;
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmm");

    private static final List<SheetColumn<ListedMatter>> COLUMNS = List.of(
            SheetColumn.text("编号", 24, ListedMatter::number),
            SheetColumn.text("标题", 50, ListedMatter::title),
            SheetColumn.text("信访人", 14, matter -> matter.petitioner() == null ? "匿名" : matter.petitioner()),
            SheetColumn.integer("信访人数（人）", 10, matter -> (long) matter.petitioners()),
            SheetColumn.text("信访形式", 10, matter -> Labels.of(matter.channel())),
            SheetColumn.text("事项类别", 14, matter -> Labels.of(matter.kind())),
            SheetColumn.text("内容分类", 30, ListedMatter::category),
            SheetColumn.text("问题属地", 30, ListedMatter::place),
            SheetColumn.date("收到日期", 12, ListedMatter::receivedOn),
            SheetColumn.text("登记单位", 20, ListedMatter::registeringOrgan),
            SheetColumn.text("责任单位", 24, ListedMatter::responsibleOrgan),
            SheetColumn.text("办理状态", 16, matter -> Labels.of(matter.status())),
            SheetColumn.date("期限", 12, ListedMatter::dueOn),
            SheetColumn.text("并入", 26, MatterRow::joined));

    /** Where the matters of a list come from, in its order. */
    @FunctionalInterface
    public interface Source {

        /**
         * @param after the last matter read before, {@code null} at the beginning
         * @param most matters read at most
         */
        List<ListedMatter> next(@Nullable ListedMatter after, int most);
    }

    private final PetitionSearch search;
    private final SheetWriter sheets;
    private final AuditTrail audit;
    private final UuidV7 ids;
    private final Clock clock;

    MatterExport(PetitionSearch search, SheetWriter sheets, AuditTrail audit, UuidV7 ids, Clock clock) {
        this.search = search;
        this.sheets = sheets;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    void write(
            PetitionFilter filter, List<String> conditions, Actor actor, LocalDate today, HttpServletResponse response)
            throws IOException {
        write(
                (after, most) -> search.next(filter, Scope.of(actor), today, after, most),
                "信访事项",
                String.join("，", conditions),
                actor,
                response);
    }

    /**
     * @param name of the file, before the moment
     * @param conditions what the list holds, for its trace
     */
    public void write(Source source, String name, String conditions, Actor actor, HttpServletResponse response)
            throws IOException {
        // before the first byte leaves, so that no file leaves unrecorded
        audit.record(AuditEntry.done(actor.officer(), actor.organ(), "EXPORT_MATTERS", "EXPORT", ids.next())
                .withFields("number", "title", "petitioner", "place", "status"));
        response.setContentType(TYPE);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name + "-" + STAMP.format(clock.instant().atZone(clock.getZone())) + ".xlsx",
                                StandardCharsets.UTF_8)
                        .build()
                        .toString());
        var rows = StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(
                        new Rows(source), Spliterator.ORDERED | Spliterator.NONNULL),
                false);
        sheets.write(
                response.getOutputStream(),
                "信访事项",
                COLUMNS,
                rows.limit(MOST_ROWS),
                new ExportTrace(actor.name(), clock.instant(), conditions));
    }

    /** All matters of the list, fetched in pieces, so that no transaction waits for a slow receiver. */
    private static final class Rows implements Iterator<ListedMatter> {

        private final Source source;
        private final Deque<ListedMatter> read = new ArrayDeque<>();
        private @Nullable ListedMatter last;
        private boolean end;

        private Rows(Source source) {
            this.source = source;
        }

        @Override
        public boolean hasNext() {
            if (read.isEmpty() && !end) {
                read.addAll(source.next(last, READ_AT_ONCE));
                end = read.size() < READ_AT_ONCE;
            }
            return !read.isEmpty();
        }

        @Override
        public ListedMatter next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            last = read.removeFirst();
            return last;
        }
    }
}
