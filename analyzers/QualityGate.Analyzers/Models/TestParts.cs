namespace QualityGate.Analyzers.Models;

/// <summary>Finds what a type runs for its tests: tests, set-ups and teardowns, and the helpers that they call directly.</summary>
internal static class TestParts
{
    /// <summary>Entries first, each followed by its helpers; a helper comes once for every entry that calls it.</summary>
    public static IEnumerable<TestPart> Of(TypeBodies bodies, RuleContext rule)
    {
        foreach (MemberBody body in bodies.All)
        {
            if (body.Method is not { } method)
                continue;

            Hook? hook = null;
            if (!rule.Tests.IsTestMethod(method, rule.Options, body.Blocks[0].Syntax.SyntaxTree) && (hook = rule.Tests.HookOf(method)) is null)
                continue;

            yield return new TestPart(body, body, hook);

            foreach ((IInvocationOperation call, MemberBody helper) in bodies.Helpers(body))
            {
                if (helper.Method is { } called && !rule.Tests.IsTestMethod(called) && rule.Tests.HookOf(called) is null && rule.Guards.FunctionOf(call) is null)
                    yield return new TestPart(helper, body, hook);
            }
        }
    }

    /// <summary>The bodies that run in tests which no framework ends: what never comes back there hangs the run.</summary>
    public static HashSet<MemberBody> WithoutTimeout(TypeBodies bodies, RuleContext rule)
    {
        var parts = new HashSet<MemberBody>();
        foreach (TestPart part in Of(bodies, rule))
        {
            if (!TestTimeouts.IsBounded(part.Entry.Method!))
                parts.Add(part.Body);
        }

        return parts;
    }
}
