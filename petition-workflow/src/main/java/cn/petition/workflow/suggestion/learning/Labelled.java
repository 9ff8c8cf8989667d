package cn.petition.workflow.suggestion.learning;

/** A text and what a person decided about it. */
public record Labelled<T>(T text, String label) {}
