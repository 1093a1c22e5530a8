using QualityGate.Analyzers.Models;

namespace QualityGate.CodeFixes;

/// <summary>Replaces a fixed delay by a loop that looks again and again until the asserted condition holds or a deadline passes.</summary>
internal static class PollingLoop
{
    /// <returns>Null when one of the assertions cannot be looked at early without changing or breaking something.</returns>
    public static Repair? Of(DelaySite site)
    {
        FlakyCode code = site.Code;
        if (code.Model.Compilation.GetTypeByMetadataName("System.Environment")?.GetMembers("TickCount64").IsEmpty != false || Condition(site) is not { } condition)
            return null;

        string deadline = FreeName(site);
        string clock = code.NameOf("System", "Environment") + ".TickCount64";
        string pause = code.IsAsync
            ? $"await {code.NameOf("System.Threading.Tasks", "Task")}.Delay(20{(site.Token is { } token ? ", " + token : "")});"
            : $"{code.NameOf("System.Threading", "Thread")}.Sleep(20);";
        return new Repair("Poll until the condition holds", () => TestSyntax.Replace(
            code,
            site.Statement,
            site.Lines($"var {deadline} = {clock} + 5_000;", $"while ({condition} && {clock} < {deadline})\n    {pause}"),
            awaits: false));
    }

    private static string? Condition(DelaySite site)
    {
        var parts = new List<string>();
        foreach (Assertion assertion in site.Assertions)
        {
            if (AssertedFact.Of(assertion) is not { } fact || PolledRead.NotYet(fact, site) is not { } part)
                return null;

            parts.Add(part);
        }

        return parts.Count == 1 ? parts[0] : $"({string.Join(" || ", parts)})";
    }

    // Numbered by the delays before it in the method, those of other loops excepted, so that several loops of one Fix All get
    // different names.
    private static string FreeName(DelaySite site)
    {
        SyntaxNode member = site.Statement.FirstAncestorOrSelf<MemberDeclarationSyntax>() ?? site.Code.Root;
        int before = member.DescendantNodes().OfType<InvocationExpressionSyntax>().Count(call => call.SpanStart < site.Statement.SpanStart
            && call.Expression is MemberAccessExpressionSyntax { Name.Identifier.Text: "Delay" or "Sleep" }
            && call.FirstAncestorOrSelf<WhileStatementSyntax>() is null);
        var taken = new HashSet<string>(member.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => token.Text));
        return Enumerable.Range(1, int.MaxValue)
            .Select(number => number == 1 ? "deadline" : $"deadline{number}")
            .Where(name => !taken.Contains(name))
            .ElementAt(before);
    }
}
