package cn.petition.reporting.analysis;

/**
 * What a matter says, as far as topics are looked for in it.
 *
 * @param key tells it from all others and orders them, so that the order of reading changes nothing
 */
record TopicText(String key, String title, String text) {}
