using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.Fixture;

/// <summary>QG6004: a test changes the fixture object that xunit hands to all tests of the class, and another test reads what it changed.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SharedFixtureChangedAnalyzer() : FlakinessAnalyzer(RuleScope.Tests, Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptors.Note(
        RuleIds.SharedFixtureChanged,
        "A test changes a fixture that it shares",
        "'{0}' belongs to a fixture that other tests get too, and '{1}' reads it: what it finds depends on which of the two ran first");

    private protected override void Register(RuleContext rule)
    {
        if ((rule.Tests.Symbols.Present & TestFramework.Xunit) != 0)
            rule.OnType(bodies => Judge(bodies, rule));
    }

    private static void Judge(TypeBodies bodies, RuleContext rule)
    {
        FixtureUse[]? uses = null;
        var told = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (MemberBody body in bodies.All)
        {
            // Classes whose constructor takes no object of a class have no fixture, and most are such.
            if (body.Method is not { MethodKind: MethodKind.Ordinary } test || !FixtureUse.HasFixture(test.ContainingType) || !rule.Tests.IsTestMethod(test))
                continue;

            uses ??= UsesIn(bodies, rule);
            foreach (FixtureUse change in uses)
            {
                if (change is not { IsChange: true, Part.Hook: null } || change.Part.Entry != body || change.Place.IsInFinally() || uses.Any(use => Restores(use, change)))
                    continue;

                if (uses.FirstOrDefault(use => Meets(use, change)) is not { } reader || !told.Add(change.Member))
                    continue;

                bodies.Report(new Finding(Rule, change.Place.Syntax.GetLocation(), Confidence.Medium, change.Member.Name, reader.Part.Entry.Member.Name)
                {
                    Beside = ImmutableArray.Create(reader.Place.Syntax.GetLocation()),
                });
            }
        }
    }

    private static FixtureUse[] UsesIn(TypeBodies bodies, RuleContext rule)
    {
        HashSet<ISymbol> holders = FixtureUse.HoldersIn(bodies);
        return [.. TestParts.Of(bodies, rule).SelectMany(part => FixtureUse.In(part, rule, holders))];
    }

    // Set anew before or after each test of the class, or by the test itself when it is done.
    private static bool Restores(FixtureUse use, FixtureUse change) =>
        use.IsChange && use.IsSame(change) && (use.Part.Hook is { Scope: HookScope.Test } || (use.Part.Entry == change.Part.Entry && use.Place.IsInFinally()));

    // A test that sets it first reads its own.
    private static bool Meets(FixtureUse use, FixtureUse change) =>
        use is { IsChange: false, Part.Hook: null } && use.IsSame(change) && use.Part.Entry != change.Part.Entry
        && SymbolEqualityComparer.Default.Equals(use.Part.Entry.Member.ContainingType, change.Part.Entry.Member.ContainingType);
}
