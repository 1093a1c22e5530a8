using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.Fixture;

/// <summary>QG6005: a test subscribes to an event of the whole process and never leaves it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class StaticEventHeldAnalyzer() : FlakinessAnalyzer(RuleScope.Tests, Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptors.Note(
        RuleIds.StaticEventHeld,
        "A static event is subscribed to and never left",
        "'{0}' outlives the test: its handler is called for all tests that follow, and once more for each time that this code has run");

    private protected override void Register(RuleContext rule) => rule.OnType(bodies => Judge(bodies, rule));

    private static void Judge(TypeBodies bodies, RuleContext rule)
    {
        HashSet<MemberBody>? repeated = null;
        foreach (MemberBody body in bodies.All)
        {
            foreach (IOperation operation in body.Operations())
            {
                if (operation is not IEventAssignmentOperation { Adds: true, EventReference: IEventReferenceOperation reference } subscription
                    || !OutlivesTest(reference)
                    || rule.Guards.IsOnlyQuoted(subscription)
                    || IsLeft(reference.Event, bodies))
                    continue;

                // Such events are rarer than tests, so the tests are asked for once there is one.
                if ((repeated ??= RepeatedParts(bodies, rule)).Contains(body))
                    bodies.Report(new Finding(Rule, subscription.Syntax.GetLocation(), Confidence.High, $"{reference.Event.ContainingType.Name}.{reference.Event.Name}"));
            }
        }
    }

    // What is set up once for all tests of the process may last as long as it.
    private static HashSet<MemberBody> RepeatedParts(TypeBodies bodies, RuleContext rule)
    {
        var parts = new HashSet<MemberBody>();
        foreach (TestPart part in TestParts.Of(bodies, rule))
        {
            if (part.Hook is null or { Scope: HookScope.Test or HookScope.Class })
                parts.Add(part.Body);
        }

        return parts;
    }

    private static bool OutlivesTest(IEventReferenceOperation reference) =>
        reference.Event.IsStatic
        || (reference.Instance?.Bare() is IPropertyReferenceOperation { Property: { Name: "CurrentDomain", ContainingType.Name: "AppDomain" } or { Name: "Default", IsStatic: true, ContainingType.Name: "AssemblyLoadContext" } });

    private static bool IsLeft(IEventSymbol raised, TypeBodies bodies)
    {
        foreach (MemberBody body in bodies.All)
        {
            foreach (IOperation operation in body.Operations())
            {
                if ((operation is IEventAssignmentOperation { Adds: false, EventReference: IEventReferenceOperation { Event: var left } } && SymbolEqualityComparer.Default.Equals(left, raised))
                    || (operation is IInvocationOperation { TargetMethod: { IsStatic: true } method } && Resets(method.Name) && SymbolEqualityComparer.Default.Equals(method.ContainingType, raised.ContainingType)))
                    return true;
            }
        }

        return false;
    }

    // The class of the event may have a method that lets all handlers go.
    private static bool Resets(string name) =>
        name.StartsWith("Reset", StringComparison.Ordinal) || name.StartsWith("Clear", StringComparison.Ordinal) || name.StartsWith("Shutdown", StringComparison.Ordinal) || name.StartsWith("Unsubscribe", StringComparison.Ordinal);
}
