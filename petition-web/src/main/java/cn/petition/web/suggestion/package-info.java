/** The suggestion beside the triage form, and the page about the office's own model. */
@NullMarked
package cn.petition.web.suggestion;

import org.jspecify.annotations.NullMarked;
