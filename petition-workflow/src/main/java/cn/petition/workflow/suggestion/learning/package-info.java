/** What a text says to a classifier: words, features, a linear model whose weights can be read, and how good it is. */
@NullMarked
@NamedInterface("learning")
package cn.petition.workflow.suggestion.learning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
