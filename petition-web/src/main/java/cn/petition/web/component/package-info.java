/** What the shared pieces of a page show; each record belongs to the template of the same name in {@code components}. */
@NullMarked
package cn.petition.web.component;

import org.jspecify.annotations.NullMarked;
