/** What each official document says, one record each. */
@NullMarked
@NamedInterface("document-type")
package cn.petition.workflow.document.type;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
