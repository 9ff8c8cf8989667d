package cn.petition.web.component;

import org.jspecify.annotations.Nullable;

/**
 * Something the officer may do next, offered as a button.
 *
 * @param basis the article in finished words
 * @param main whether it is the usual next step
 */
public record OfferedAction(String words, String href, @Nullable String basis, boolean main) {}
