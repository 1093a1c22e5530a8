using System.Collections.Immutable;

namespace QualityGate.Runner.Runs;

/// <summary>
/// Who killed the process. The runtime prints the stack of a fatal error, and a test named there did it, even when the
/// process was faster than the news of the test's start. Without such a stack any of those that were running and had given
/// no result may have been it.
/// </summary>
internal static class CrashCulprits
{
    public static ImmutableArray<CaseProgress> Among(ImmutableArray<CaseProgress> running, IEnumerable<CaseProgress> unseen, string standardError)
    {
        ImmutableArray<CaseProgress> named = [.. running.Where(test => IsNamed(test, standardError))];
        if (named.IsEmpty)
            named = [.. unseen.Where(test => IsNamed(test, standardError)).Take(1)];
        ImmutableArray<CaseProgress> silent = [.. running.Where(test => test.Pending.Count == 0)];
        return (named.IsEmpty, silent.IsEmpty) switch
        {
            (false, _) => named,
            (true, false) => silent,
            (true, true) => running,
        };
    }

    /// <summary>An async method appears in a stack as its state machine: Class+&lt;Method&gt;d__1.MoveNext().</summary>
    private static bool IsNamed(CaseProgress test, string standardError)
    {
        string method = CaseIdentity.MethodOf(test.Name);
        return standardError.Contains($"{test.Name.ClassName}.{method}(", StringComparison.Ordinal)
            || standardError.Contains($"{test.Name.ClassName}+<{method}>", StringComparison.Ordinal);
    }
}
