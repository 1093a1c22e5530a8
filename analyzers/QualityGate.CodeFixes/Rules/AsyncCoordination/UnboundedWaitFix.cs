using Microsoft.CodeAnalysis.Operations;
using QualityGate.Analyzers.Models;

namespace QualityGate.CodeFixes.Rules.AsyncCoordination;

/// <summary>Mends QG2007 in tests: the wait gets a limit that only a hang reaches, and says when it was reached.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class UnboundedWaitFix() : FlakinessFix(RuleIds.UnboundedWait)
{
    private const string Title = "Give the wait a limit of 30 seconds";

    private protected override IEnumerable<Repair> Repairs(FlakyCode code)
    {
        if (code.Framework == TestFramework.None || code.Nearest<ExpressionSyntax>() is not { } wait)
            return [];

        string limit = $"{code.NameOf("System", "TimeSpan")}.FromSeconds(30)";
        return code.Model.GetOperation(wait, code.CancellationToken) switch
        {
            IPropertyReferenceOperation { Type: { } task } when TimedWait.IsThere(task) => [Replace(wait, TimedWait.On(wait.WithoutTrivia().ToString(), limit, code), code)],
            IInvocationOperation call => OfCall(wait, call, limit, code),
            _ => [],
        };
    }

    // WaitForExit(ms) would no longer wait for the output to be read, so it is left alone.
    private static IEnumerable<Repair> OfCall(ExpressionSyntax wait, IInvocationOperation call, string limit, FlakyCode code) => call.TargetMethod switch
    {
        { Name: "WaitForExitAsync", ReturnType: var task } when TimedWait.IsThere(task) => [Replace(wait, TimedWait.On(wait.WithoutTrivia().ToString(), limit, code), code)],
        { Name: "ReadAsync" or "WaitToReadAsync", ReturnType.Name: "ValueTask" } when TimedWait.IsThere(code) => [Replace(wait, TimedWait.On($"{wait.WithoutTrivia()}.AsTask()", limit, code), code)],
        { Name: "WaitOne" or "Wait" or "WaitAsync", Parameters.IsEmpty: true, ContainingType.Name: not "Monitor" } => Asserting((InvocationExpressionSyntax)wait, limit, code),
        _ => [],
    };

    private static IEnumerable<Repair> Asserting(InvocationExpressionSyntax wait, string limit, FlakyCode code)
    {
        InvocationExpressionSyntax limited = wait.WithoutTrivia().WithArgumentList(SyntaxFactory.ParseArgumentList($"({limit})"));
        ExpressionSyntax value = wait.Parent is AwaitExpressionSyntax awaited ? awaited : wait;
        if (!code.IsUnused(value))
            yield return Replace(wait, limited.ToString(), code);
        else if (AssertionSyntax.IsTrue(value == wait ? limited : SyntaxFactory.ParseExpression($"await {limited}"), code.Framework, code.IsAsync) is { } assertion)
            yield return code.Replace(Title, value, assertion);
    }

    private static Repair Replace(ExpressionSyntax wait, string text, FlakyCode code) => code.Replace(Title, wait, SyntaxFactory.ParseExpression(text));
}
