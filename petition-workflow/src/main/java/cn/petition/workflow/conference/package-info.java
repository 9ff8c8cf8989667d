/** Joint conferences, coordination meetings and consultations (联席会议、专题协调会、会商): agenda, decisions, minutes. */
@NullMarked
package cn.petition.workflow.conference;

import org.jspecify.annotations.NullMarked;
