using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.OrderDependency;

/// <summary>QG7002: a test changes something of which the process has one, and neither puts it back nor keeps other tests away.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ProcessStateChangedAnalyzer() : FlakinessAnalyzer(RuleScope.Tests, Rule)
{
    /// <summary>In the properties of a hit: a restored change is still seen by tests that run meanwhile.</summary>
    internal const string NeedsIsolation = "needsIsolation";

    /// <summary>In the properties of a hit: the change is put back already.</summary>
    internal const string IsRestored = "isRestored";

    internal static readonly DiagnosticDescriptor Rule = Descriptors.Note(
        RuleIds.ProcessStateChanged,
        "State of the whole process is changed without restore or isolation",
        "{0} belongs to the whole process, and is changed here {1}");

    private protected override void Register(RuleContext rule)
    {
        var states = new ProcessStates(rule.Knowledge.Symbols);
        rule.OnType(type => Judge(type, states, rule));
    }

    private static void Judge(TypeBodies type, ProcessStates states, RuleContext rule)
    {
        TypeStateChanges? changes = null;
        foreach (MemberBody body in type.All)
        {
            if (body.Method is { } method && IsOfTest(method, body, rule) && !Skips.Cover(method))
                Judge(type, body, method, changes ??= new TypeStateChanges(type, states, rule), rule);
        }
    }

    // Set-up that surrounds many classes is meant for all of them.
    private static bool IsOfTest(IMethodSymbol method, MemberBody body, RuleContext rule) =>
        rule.Tests.IsTestMethod(method, rule.Options, body.Blocks[0].Syntax.SyntaxTree)
        || rule.Tests.HookOf(method) is { Kind: HookKind.Setup, Scope: <= HookScope.Class };

    private static void Judge(TypeBodies type, MemberBody body, IMethodSymbol method, TypeStateChanges changes, RuleContext rule)
    {
        List<Finding>? found = null;
        foreach (StateChange change in changes.FirstIn(body))
        {
            bool isRestored = changes.IsRestored(change, body) || rule.Tests.Actions.Surround(method);
            Company company = rule.Parallelism.CompanyOf(method);
            bool isSeen = change.State.IsReadByAll && company >= Company.OtherClasses && rule.Tests.Collections.Of(method.ContainingType) is null;
            if ((isRestored && !isSeen) || rule.Parallelism.IsIsolated(method.ContainingType, method))
                continue;

            Confidence confidence = isRestored || company == Company.Alone || HasForeignTeardown(method.ContainingType, type, rule) ? Confidence.Medium : Confidence.High;
            (found ??= []).Add(new Finding(
                Rule, change.Operation.Syntax.GetLocation(), confidence, change.Name, isRestored ? "while tests of other classes can run" : "and never put back")
            {
                Properties = ImmutableDictionary<string, string?>.Empty
                    .Add(NeedsIsolation, isSeen ? "true" : "false")
                    .Add(IsRestored, isRestored ? "true" : "false"),
            });
        }

        // The fix puts back all that a test changes at once, and so has to know of the others.
        foreach (Finding finding in found ?? [])
        {
            type.Report(finding with
            {
                Beside = found!.Where(other => other != finding && other.Properties[IsRestored] == finding.Properties[IsRestored]).Select(other => other.Location).ToImmutableArray(),
            });
        }
    }

    // A base class may put back what its tests change; its code is not seen from here.
    private static bool HasForeignTeardown(INamedTypeSymbol testClass, TypeBodies seen, RuleContext rule)
    {
        for (INamedTypeSymbol? current = testClass.BaseType; current is { SpecialType: not SpecialType.System_Object }; current = current.BaseType)
        {
            if (current.IsWithin(seen.Type))
                continue;

            foreach (ISymbol member in current.GetMembers())
            {
                if (member is IMethodSymbol method && rule.Tests.HookOf(method)?.Kind == HookKind.Teardown)
                    return true;
            }
        }

        return false;
    }
}
