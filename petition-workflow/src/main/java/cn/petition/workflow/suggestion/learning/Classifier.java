package cn.petition.workflow.suggestion.learning;

import java.util.List;

/** Something that says how likely each label is for a text. */
@FunctionalInterface
public interface Classifier<T> {

    /** The labels with how likely they are, the likeliest first; empty where it has nothing to say. */
    List<Guess> guess(T text);
}
