package cn.petition.workflow.suggestion;

import cn.petition.workflow.suggestion.learning.LinearModel;
import cn.petition.workflow.suggestion.learning.Quality;
import cn.petition.workflow.suggestion.learning.Thresholds;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The versions of the model in the database, where every node finds the newest; weights are kept of the newest only. */
@Repository
class SuggestionModels {

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
        int version = jdbc.sql("select coalesce(max(version), 0) from suggestion_model")
                .query(Integer.class)
                .single();
        TrainedModel known = loaded;
        if (version == 0) {
            return Optional.empty();
        }
        if (known == null || known.version() != version) {
            known = read(version);
            loaded = known;
        }
        return Optional.of(known);
    }

    private TrainedModel read(int version) {
        int texts = jdbc.sql("select texts from suggestion_model where version = :version")
                .param("version", version)
                .query(Integer.class)
                .single();
        return new TrainedModel(version, texts, parts(version, true));
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
                            content == null ? null : LinearModel.fromBytes(content));
                })
                .list();
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
