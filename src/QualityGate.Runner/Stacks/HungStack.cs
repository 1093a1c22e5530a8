using System.Collections.Immutable;
using QualityGate.Runner.Runs;
using QualityGate.TestHost.Wire;

namespace QualityGate.Runner.Stacks;

/// <summary>Where something hangs, as far as that could be seen.</summary>
/// <param name="StackTrace">Innermost call first, down to the test; empty when no thread is in it.</param>
/// <param name="Remark">What has to be said besides; empty when the stack says all.</param>
internal sealed record HungStack(string StackTrace, string Remark)
{
    /// <summary>Where a test is.</summary>
    public static HungStack Of(CaseName test, StackSnapshot? snapshot)
    {
        string method = CaseIdentity.MethodOf(test);
        return Of(
            snapshot,
            "No thread is inside of it: it waits for something asynchronous that does not come, and where it waits cannot be seen from outside.",
            frame => frame.IsIn(test.ClassName, method),
            // An inherited test runs in its base class.
            frame => frame.IsOfTheUser && frame.IsIn(method),
            // MSTest says that a test has started before it sets up the class, and a test may wait for a thread of its own.
            frame => frame.IsInClass(test.ClassName));
    }

    /// <summary>
    /// Where the user's code is, when no test is running: in a set-up, a fixture, a teardown. An application of tests begins in the
    /// user's assembly too, and waits there for all that follows.
    /// </summary>
    public static HungStack BetweenTests(StackSnapshot? snapshot) => Of(
        snapshot,
        "No thread is inside of code of the tests: what hangs waits for something asynchronous that does not come.",
        frame => frame.IsOfTheUser && !frame.IsEntryPoint);

    private static HungStack Of(StackSnapshot? snapshot, string otherwise, params ImmutableArray<Func<StackFrame, bool>> outermost) => snapshot switch
    {
        null => new HungStack(string.Empty, string.Empty),
        StackSnapshot.Missed missed => new HungStack(string.Empty, $"Its stack could not be read: {missed.Why}."),
        StackSnapshot.Taken taken => outermost
            .SelectMany(isOutermost => taken.Threads.Select(thread => thread.DownTo(isOutermost)))
            .FirstOrDefault(frames => !frames.IsEmpty, []) is { IsEmpty: false } found
                ? new HungStack(BoundedText.Of(string.Join('\n', found), BoundedText.StackLimit)!, string.Empty)
                : new HungStack(string.Empty, otherwise),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
