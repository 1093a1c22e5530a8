using QualityGate.Analyzers.Models;
using QualityGate.Analyzers.Rules.AsyncCoordination;

namespace QualityGate.CodeFixes.Rules.AsyncCoordination;

/// <summary>Mends QG2001 by what is in scope: the task, NUnit's own polling, the work's signal, or a loop that polls the condition.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class DelayBeforeAssertionFix() : FlakinessFix(RuleIds.DelayBeforeAssertion)
{
    private protected override IEnumerable<Repair> Repairs(FlakyCode code)
    {
        // A delay that also shows that something else does not happen would say less if it were shorter.
        if (code.Diagnostic.Properties.ContainsKey(DelayBeforeAssertionAnalyzer.AbsenceProperty))
            yield break;

        if (DelaySite.Of(code) is { } site && (Task(site) ?? DelayedConstraints.Of(site) ?? Signal(site) ?? PollingLoop.Of(site)) is { } repair)
            yield return repair;
    }

    private static Repair? Task(DelaySite site)
    {
        if (!site.Code.Diagnostic.Properties.TryGetValue(DelayBeforeAssertionAnalyzer.TaskProperty, out string? task) || !TestSyntax.CanAwait(site.Code) || site.Assertions.Any(AsksForFailure)
            || site.Code.Model.LookupSymbols(site.Statement.SpanStart, name: task).FirstOrDefault() is not ILocalSymbol { Type: { Name: "Task" } type })
            return null;

        string wait = TimedWait.IsThere(type) ? TimedWait.On(task!, TimedWait.Limit(site.Code), site.Code) : task!;
        return new Repair("Wait for the task", () => TestSyntax.Replace(site.Code, site.Statement, site.Lines($"await {wait};"), awaits: true));
    }

    private static Repair? Signal(DelaySite site)
    {
        if (!site.Code.Diagnostic.Properties.TryGetValue(DelayBeforeAssertionAnalyzer.SignalProperty, out string? signal)
            || site.Code.Model.LookupSymbols(site.Statement.SpanStart, name: signal).FirstOrDefault() is not ILocalSymbol { Type: INamedTypeSymbol type })
            return null;

        if (type.Name == "TaskCompletionSource")
        {
            return TestSyntax.CanAwait(site.Code) && type.GetMembers("Task").FirstOrDefault() is IPropertySymbol { Type: { } task } && TimedWait.IsThere(task)
                ? new Repair("Wait for the signal", () => TestSyntax.Replace(site.Code, site.Statement, site.Lines($"await {TimedWait.On($"{signal}.Task", TimedWait.Limit(site.Code), site.Code)};"), awaits: true))
                : null;
        }

        return AssertionSyntax.IsTrue(SyntaxFactory.ParseExpression($"{signal}.Wait({TimedWait.Limit(site.Code)})"), site.Code.Framework, site.Code.IsAsync) is { } assertion
            ? new Repair("Wait for the signal", () => TestSyntax.Replace(site.Code, site.Statement, site.Lines(assertion + ";"), awaits: false))
            : null;
    }

    // Awaiting a task that is meant to fail would throw.
    private static bool AsksForFailure(Assertion assertion) => assertion.Call.Syntax.DescendantNodes().OfType<IdentifierNameSyntax>()
        .Any(name => name.Identifier.Text is "IsFaulted" or "IsCanceled" or "Exception" or "Status");
}
