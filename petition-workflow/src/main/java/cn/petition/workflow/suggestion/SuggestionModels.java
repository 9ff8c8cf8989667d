package cn.petition.workflow.suggestion;

import cn.petition.workflow.suggestion.learning.LinearModel;
import cn.petition.workflow.suggestion.learning.Quality;
import cn.petition.workflow.suggestion.learning.Thresholds;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The versions of the model in the database, where every node finds the newest; weights are kept of the newest only. */
@Repository
class SuggestionModels {

    private static final Logger LOG = LoggerFactory.getLogger(SuggestionModels.class);

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder().build();
    private volatile @Nullable TrainedModel loaded;

    SuggestionModels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Puts a new version in the place of the one before; two nodes that train at once store one after the other. */
    @Transactional
    public int put(Instant at, @Nullable UUID by, int texts, List<TrainedPart> parts) {
        jdbc.sql("lock table suggestion_model in share row exclusive mode").update();
        int version = jdbc.sql("select coalesce(max(version), 0) + 1 from suggestion_model")
                .query(Integer.class)
                .single();
        jdbc.sql("update suggestion_classifier set content = null where content is not null")
                .update();
        jdbc.sql("insert into suggestion_model (version, trained_at, trained_by, texts) values (:version, :at, :by, :texts)")
                .param("version", version)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("texts", texts)
                .update();
        parts.forEach(part -> put(version, part));
        return version;
    }

    private void put(int version, TrainedPart part) {
        LinearModel model = part.model();
        jdbc.sql("""
                        insert into suggestion_classifier
                            (version, subject, texts, needed, labels, quality, thresholds, content)
                        values (:version, :subject, :texts, :needed, :labels,
                            cast(:quality as jsonb), cast(:thresholds as jsonb), :content)""")
                .param("version", version)
                .param("subject", part.subject().name())
                .param("texts", part.texts())
                .param("needed", part.needed())
                .param("labels", part.labels())
                .param("quality", part.quality() == null ? null : json.writeValueAsString(part.quality()))
                .param("thresholds", part.thresholds() == null ? null : json.writeValueAsString(part.thresholds()))
                .param("content", model == null ? null : model.toBytes())
                .update();
    }

    /** The newest version, read once on each node; nothing before the first training. */
    Optional<TrainedModel> newest() {
        record Newest(int version, OffsetDateTime trainedAt, int texts) {}
        var newest = jdbc.sql("select version, trained_at, texts from suggestion_model order by version desc limit 1")
                .query(Newest.class)
                .optional();
        if (newest.isEmpty()) {
            return Optional.empty();
        }
        TrainedModel known = loaded;
        Instant at = newest.get().trainedAt().toInstant();
        if (known == null || known.version() != newest.get().version() || !known.trainedAt().equals(at)) {
            known = new TrainedModel(
                    newest.get().version(), at, newest.get().texts(), parts(newest.get().version(), true));
            loaded = known;
        }
        return Optional.of(known);
    }

    private List<TrainedPart> parts(int version, boolean withWeights) {
        return jdbc.sql("""
                        select subject, texts, needed, labels, quality, thresholds,
                               case when :weights then content end as content
                        from suggestion_classifier where version = :version""")
                .param("version", version)
                .param("weights", withWeights)
                .query((row, n) -> {
                    byte[] content = row.getBytes("content");
                    return new TrainedPart(
                            SuggestedSubject.valueOf(row.getString("subject")),
                            row.getInt("texts"),
                            row.getInt("needed"),
                            row.getInt("labels"),
                            read(row.getString("quality"), Quality.class),
                            read(row.getString("thresholds"), Thresholds.class),
                            content == null ? null : readable(content));
                })
                .list();
    }

    /** A model of another release is no model; the next training puts a new one in its place. */
    private static @Nullable LinearModel readable(byte[] content) {
        try {
            return LinearModel.fromBytes(content);
        } catch (UncheckedIOException | IllegalArgumentException other) {
            LOG.warn("The stored suggestion model cannot be read and is left alone", other);
            return null;
        }
    }

    private <T> @Nullable T read(@Nullable String text, Class<T> type) {
        return text == null ? null : json.readValue(text, type);
    }

    /** When and by whom each version was trained, newest first, at most so many. */
    List<TrainedVersion> versions(int limit) {
        record Row(int version, OffsetDateTime trainedAt, @Nullable String trainedBy, int texts) {}
        return jdbc
                .sql("""
                        select m.version, m.trained_at, o.display_name as trained_by, m.texts
                        from suggestion_model m left join officer o on o.id = m.trained_by
                        order by m.version desc limit :limit""")
                .param("limit", limit)
                .query(Row.class)
                .list()
                .stream()
                .map(row -> new TrainedVersion(
                        row.version(),
                        row.trainedAt().toInstant(),
                        row.trainedBy(),
                        row.texts(),
                        parts(row.version(), false).stream()
                                .map(part -> new TrainedVersion.Part(
                                        part.subject(), part.texts(), part.needed(), part.labels(), part.quality()))
                                .sorted(Comparator.comparing(TrainedVersion.Part::subject))
                                .toList()))
                .toList();
    }
}
