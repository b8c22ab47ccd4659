package dk.spor.identity;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a controller's {@link Actor} as somebody signed in and acting for an organisation. Others are sent to sign in,
 * or to choose for whom they act, and come back afterwards. Without this an {@code Actor} argument may be anyone.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface SignedIn {}
