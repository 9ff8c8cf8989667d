/** Screening of disputes and early warnings (排查、预警): village screens, township resolves, county and city coordinate. */
@NullMarked
package cn.petition.workflow.screening;

import org.jspecify.annotations.NullMarked;
