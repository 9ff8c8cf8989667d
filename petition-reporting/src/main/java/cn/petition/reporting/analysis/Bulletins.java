package cn.petition.reporting.analysis;

import cn.petition.domain.organ.Actor;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.secrecy.UuidV7;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The monthly bulletins of an organ: begun, written, issued and kept. Only officers of the organ see them. */
@Service
@Transactional
public class Bulletins {

    /** One line of the list. */
    public record Line(LocalDate month, @Nullable Integer number, LocalDate dated, @Nullable String issuedName) {}

    /** Paper of an issued bulletin. */
    public record KeptPaper(byte[] content, String sha256) {}

    /** A topic as it was kept. */
    public record KeptTopic(String example, String title, List<String> words, List<RaisedTopic.Matter> matters) {}

    private final JdbcClient jdbc;
    private final UuidV7 ids;
    private final Clock clock;

    Bulletins(JdbcClient jdbc, UuidV7 ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Line> of(UUID organ) {
        return jdbc.sql("select month, number, dated, issued_name from analysis_bulletin where organ_id = :organ"
                        + " order by month desc")
                .param("organ", organ)
                .query(Line.class)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Bulletin> find(UUID organ, YearMonth month) {
        return jdbc.sql("""
                        select b.*, o.name as bureau from analysis_bulletin b join organ o on o.id = b.organ_id
                        where b.organ_id = :organ and b.month = :month""")
                .param("organ", organ)
                .param("month", month.atDay(1))
                .query((row, one) -> {
                    var id = row.getObject("id", UUID.class);
                    var issuedAt = row.getObject("issued_at", OffsetDateTime.class);
                    return new Bulletin(
                            id,
                            organ,
                            row.getString("bureau"),
                            month,
                            row.getObject("dated", LocalDate.class),
                            remarks(id),
                            row.getObject("number", Integer.class),
                            issuedAt == null ? null : issuedAt.toInstant(),
                            row.getString("issued_name"),
                            row.getString("sha256"),
                            row.getLong("version"));
                })
                .optional();
    }

    private Map<BulletinPart, String> remarks(UUID bulletin) {
        var remarks = new EnumMap<BulletinPart, String>(BulletinPart.class);
        jdbc.sql("select part, body from analysis_bulletin_remark where bulletin_id = :bulletin")
                .param("bulletin", bulletin)
                .query(row -> {
                    remarks.put(BulletinPart.valueOf(row.getString(1)), row.getString(2));
                });
        return remarks;
    }

    /** Begins the bulletin of a month that has begun; there is one for each organ and month. */
    public void begin(Actor by, YearMonth month, LocalDate dated) {
        if (month.isAfter(YearMonth.from(LocalDate.now(clock)))) {
            throw new ActionRefused("MonthHasBegun", "这个月还没有开始，请选择已经开始的月份。", null);
        }
        int begun = jdbc.sql("""
                        insert into analysis_bulletin (id, organ_id, month, dated, begun_at, begun_by)
                        values (:id, :organ, :month, :dated, :now, :by)
                        on conflict (organ_id, month) do nothing""")
                .param("id", ids.next())
                .param("organ", by.organ())
                .param("month", month.atDay(1))
                .param("dated", dated)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.officer())
                .update();
        if (begun == 0) {
            throw new ActionRefused("OneBulletinForEachMonth", "这个月的月报已经建立，请从列表中打开。", null);
        }
    }

    /** Keeps what the writer adds to the parts; an empty text takes it away. */
    public void write(Bulletin bulletin, long version, LocalDate dated, Map<BulletinPart, String> remarks) {
        claim(bulletin, version);
        jdbc.sql("update analysis_bulletin set dated = :dated where id = :id")
                .param("dated", dated)
                .param("id", bulletin.id())
                .update();
        remarks.forEach((part, body) -> jdbc.sql(
                        body.isBlank()
                                ? "delete from analysis_bulletin_remark where bulletin_id = :id and part = :part"
                                : "insert into analysis_bulletin_remark (bulletin_id, part, body)"
                                        + " values (:id, :part, :body)"
                                        + " on conflict (bulletin_id, part) do update set body = excluded.body")
                .param("id", bulletin.id())
                .param("part", part.name())
                .param("body", body.strip())
                .update());
    }

    /** @throws ObjectOptimisticLockingFailureException when somebody has saved it since */
    void claim(Bulletin bulletin, long version) {
        int claimed = jdbc.sql("update analysis_bulletin set version = version + 1"
                        + " where id = :id and version = :version and issued_at is null")
                .param("id", bulletin.id())
                .param("version", version)
                .update();
        if (claimed == 0) {
            throw new ObjectOptimisticLockingFailureException(Bulletin.class, bulletin.id());
        }
    }

    /** @param format HTML, DOCX or PDF */
    @Transactional(readOnly = true)
    public KeptPaper paper(Bulletin bulletin, String format) {
        return jdbc.sql("select content, sha256 from analysis_bulletin_paper"
                        + " where bulletin_id = :bulletin and format = :format")
                .param("bulletin", bulletin.id())
                .param("format", format)
                .query((row, one) -> new KeptPaper(row.getBytes(1), row.getString(2)))
                .single();
    }

    /** The topic that was kept under this place, from 1. */
    @Transactional(readOnly = true)
    public Optional<KeptTopic> topic(Bulletin bulletin, int ordinal) {
        return jdbc.sql("select example, title, words, matters, likeness from analysis_bulletin_topic"
                        + " where bulletin_id = :bulletin and ordinal = :ordinal")
                .param("bulletin", bulletin.id())
                .param("ordinal", ordinal)
                .query((row, one) -> {
                    var matters = (UUID[]) row.getArray("matters").getArray();
                    var likeness = (Integer[]) row.getArray("likeness").getArray();
                    return new KeptTopic(
                            row.getString("example"),
                            row.getString("title"),
                            List.of((String[]) row.getArray("words").getArray()),
                            IntStream.range(0, matters.length)
                                    .mapToObj(at -> new RaisedTopic.Matter(matters[at], likeness[at]))
                                    .toList());
                })
                .optional();
    }
}
