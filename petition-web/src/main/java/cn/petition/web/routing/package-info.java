/** What routing rests on, as pages: statutory channels, competence, what was led away, the fast track. */
@NullMarked
package cn.petition.web.routing;

import org.jspecify.annotations.NullMarked;
