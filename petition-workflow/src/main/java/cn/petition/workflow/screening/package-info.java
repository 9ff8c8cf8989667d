/** Screening of disputes and early warnings (排查、预警): village screens, township resolves, county and city coordinate. */
@NullMarked
@NamedInterface("screening")
package cn.petition.workflow.screening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
