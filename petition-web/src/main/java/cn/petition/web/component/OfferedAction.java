package cn.petition.web.component;

import org.jspecify.annotations.Nullable;

/**
 * Something the officer may do next, offered as a button.
 *
 * @param basis the article in finished words
 * @param main whether it is the usual next step
 * @param beside whether it lies beside the road and is offered below the others
 */
public record OfferedAction(String words, String href, @Nullable String basis, boolean main, boolean beside) {}
