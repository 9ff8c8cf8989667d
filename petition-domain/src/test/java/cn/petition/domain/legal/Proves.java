package cn.petition.domain.legal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The articles whose working a test shows, as keys like {@code T22-34} or {@code T05-33}; the table of articles in the
 * documentation is made from it.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.SOURCE)
public @interface Proves {

    String[] value();
}
