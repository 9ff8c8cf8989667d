/** Official documents: issued once, numbered, stored as issued. */
@NullMarked
@NamedInterface("document")
package cn.petition.workflow.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
