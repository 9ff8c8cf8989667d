package cn.petition.workflow.suggestion.learning;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import opennlp.tools.ml.AbstractEventTrainer;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.GenericModelReader;
import opennlp.tools.ml.model.GenericModelWriter;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * A maximum-entropy model over {@link TextFeatures}, rare words counting for more than common ones. Its answer is a sum
 * of weights, so each answer can be taken apart into the words that spoke for it.
 */
public final class LinearModel implements Classifier<TextFeatures> {

    /** A word that stands in fewer texts is no experience, and would tell of a single matter. */
    private static final int LEAST_TEXTS = 3;

    /** What stands in more texts than this is grammar and courtesy. */
    private static final double MOST_TEXTS = 0.6;

    private static final int ROUNDS = 60;
    private static final double RESTRAINT = 0.02;

    private final Map<String, Float> rarity;
    private final AbstractModel model;
    private final Map<String, Context> weights;

    private LinearModel(Map<String, Float> rarity, AbstractModel model) {
        this.rarity = rarity;
        this.model = model;
        this.weights = weightsOf(model);
    }

    /** A feature of the text and how much more it spoke for a label than for the others on average. */
    public record Reason(String feature, double weight) {

        /** The word or the two characters themselves. */
        public String word() {
            return feature.substring(1);
        }
    }

    /** The features of a text that the model knows, their squares adding up to one. */
    private record Seen(String[] features, float[] values) {}

    /** Learns from decided texts with at least two different labels. */
    public static LinearModel train(List<Labelled<TextFeatures>> decided) {
        Map<String, Float> rarity = rarity(decided);
        TrainingParameters settings = new TrainingParameters();
        settings.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
        settings.put(TrainingParameters.CUTOFF_PARAM, 1);
        settings.put(TrainingParameters.ITERATIONS_PARAM, ROUNDS);
        settings.put(QNTrainer.L1COST_PARAM, 0.0);
        settings.put(QNTrainer.L2COST_PARAM, RESTRAINT);
        settings.put(AbstractEventTrainer.DATA_INDEXER_PARAM, AbstractEventTrainer.DATA_INDEXER_ONE_PASS_REAL_VALUE);
        List<Event> events = new ArrayList<>();
        for (Labelled<TextFeatures> one : decided) {
            Seen seen = seen(one.text(), rarity);
            events.add(new Event(one.label(), seen.features(), seen.values()));
        }
        try {
            var trained = TrainerFactory.getEventTrainer(settings, new HashMap<>())
                    .train(ObjectStreamUtils.createObjectStream(events));
            return new LinearModel(rarity, (AbstractModel) trained);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Map<String, Float> rarity(List<Labelled<TextFeatures>> decided) {
        Map<String, Integer> texts = new HashMap<>();
        decided.forEach(one -> one.text().counts().keySet().forEach(feature -> texts.merge(feature, 1, Integer::sum)));
        int all = decided.size();
        Map<String, Float> rarity = new HashMap<>();
        texts.forEach((feature, in) -> {
            if (in >= LEAST_TEXTS && in <= Math.max(LEAST_TEXTS, all * MOST_TEXTS)) {
                rarity.put(feature, (float) Math.log((double) (all + 1) / in));
            }
        });
        return rarity;
    }

    private static Seen seen(TextFeatures text, Map<String, Float> rarity) {
        List<String> features = new ArrayList<>();
        List<Double> counts = new ArrayList<>();
        double squares = 0;
        for (var one : text.counts().entrySet()) {
            Float rare = rarity.get(one.getKey());
            if (rare != null) {
                double count = one.getValue() * rare;
                features.add(one.getKey());
                counts.add(count);
                squares += count * count;
            }
        }
        float[] values = new float[features.size()];
        for (int at = 0; at < values.length; at++) {
            values[at] = (float) (counts.get(at) / Math.sqrt(squares));
        }
        return new Seen(features.toArray(String[]::new), values);
    }

    @Override
    public List<Guess> guess(TextFeatures text) {
        Seen seen = seen(text, rarity);
        double[] outcomes = model.eval(seen.features(), seen.values());
        List<Guess> guesses = new ArrayList<>();
        for (int at = 0; at < outcomes.length; at++) {
            guesses.add(new Guess(model.getOutcome(at), outcomes[at]));
        }
        return Guess.likeliestFirst(guesses);
    }

    /** What in the text spoke for a label, the strongest first. */
    public List<Reason> reasons(TextFeatures text, String label, int limit) {
        int wanted = model.getIndex(label);
        Seen seen = seen(text, rarity);
        List<Reason> reasons = new ArrayList<>();
        for (int at = 0; at < seen.features().length; at++) {
            Context context = weights.get(seen.features()[at]);
            double ahead = context == null ? 0 : seen.values()[at] * ahead(context, wanted);
            if (ahead > 0) {
                reasons.add(new Reason(seen.features()[at], ahead));
            }
        }
        reasons.sort(Comparator.comparingDouble(Reason::weight).reversed().thenComparing(Reason::feature));
        return reasons.stream().limit(limit).toList();
    }

    private double ahead(Context context, int wanted) {
        double own = 0;
        double all = 0;
        for (int at = 0; at < context.getOutcomes().length; at++) {
            all += context.getParameters()[at];
            if (context.getOutcomes()[at] == wanted) {
                own = context.getParameters()[at];
            }
        }
        return own - all / model.getNumOutcomes();
    }

    /** Whether the model has learnt anything about a word or two neighbouring characters. */
    public boolean knows(String word) {
        return rarity.containsKey(TextFeatures.WORD + word) || rarity.containsKey(TextFeatures.PAIR + word);
    }

    /** The model as it is kept; a hundred to a thousand kilobytes. */
    public byte[] toBytes() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(new GZIPOutputStream(bytes))) {
            out.writeInt(rarity.size());
            for (var one : rarity.entrySet()) {
                out.writeUTF(one.getKey());
                out.writeFloat(one.getValue());
            }
            new GenericModelWriter(model, out).persist();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    public static LinearModel fromBytes(byte[] bytes) {
        try (var in = new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(bytes)))) {
            Map<String, Float> rarity = new HashMap<>();
            for (int left = in.readInt(); left > 0; left--) {
                rarity.put(in.readUTF(), in.readFloat());
            }
            return new LinearModel(rarity, new GenericModelReader(new BinaryFileDataReader(in)).getModel());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The second of the parts is the weights by feature; the library gives them as plain objects. */
    @SuppressWarnings("unchecked")
    private static Map<String, Context> weightsOf(AbstractModel model) {
        return (Map<String, Context>) model.getDataStructures()[1];
    }
}
