using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.ExternalDependency;

/// <summary>QG4005: what a process did is looked at before the process, or its output, has surely ended.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ProcessExitRaceAnalyzer() : FlakinessAnalyzer(RuleScope.Tests, Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptors.Note(RuleIds.ProcessExitRace, "The end of a process is not waited for", "'{0}' {1}");

    private const string Output = "comes back before the last lines of output were handed over: only the wait without a limit, or WaitForExitAsync, waits for those too";
    private const string Kill = "only asks for the end: the process may still be there when '{0}' is read";

    private protected override void Register(RuleContext rule) => rule.OnType(bodies => Judge(bodies, rule));

    private static void Judge(TypeBodies bodies, RuleContext rule)
    {
        foreach (MemberBody body in bodies.All)
        {
            foreach (IOperation operation in body.Operations())
            {
                if (operation is not IInvocationOperation { Instance: { } instance, TargetMethod: { Name: "WaitForExit" or "Kill" } method } call
                    || !method.ContainingType.HasName("System.Diagnostics.Process")
                    || SharedTarget.Of(instance) is not { } process
                    || call.IsInFinally()
                    || rule.Guards.IsOnlyQuoted(call))
                    continue;

                Finding? finding = method.Name == "WaitForExit" ? OfOutput(call, process, bodies) : OfKill(call, process);
                if (finding is not null)
                    bodies.Report(finding);
            }
        }
    }

    // Lines that handlers get, and a wait with a limit, after which none without one follows.
    private static Finding? OfOutput(IInvocationOperation wait, SharedTarget process, TypeBodies bodies)
    {
        if (wait.Arguments.IsEmpty)
            return null;

        bool isHandled = false, isRead = false;
        foreach (IOperation part in Around(wait, process, bodies))
        {
            switch (part)
            {
                case IEventAssignmentOperation { Adds: true, EventReference: IEventReferenceOperation { Instance: { } source, Event.Name: "OutputDataReceived" or "ErrorDataReceived" } } when Is(source, process):
                    isHandled = true;
                    break;
                case IInvocationOperation { Instance: { } source, TargetMethod.Name: "BeginOutputReadLine" or "BeginErrorReadLine" } when Is(source, process):
                    isRead = true;
                    break;
                case IInvocationOperation { Instance: { } source, TargetMethod.Name: "WaitForExitAsync" or "CancelOutputRead" or "CancelErrorRead" } when Is(source, process):
                case IInvocationOperation { Instance: { } other, TargetMethod.Name: "WaitForExit", Arguments.IsEmpty: true } when Is(other, process):
                    return null;
            }
        }

        return isHandled && isRead && !WaitsForEndOfOutput(wait) ? new Finding(Rule, wait.Syntax.GetLocation(), Confidence.Medium, "WaitForExit", Output) : null;
    }

    // Handlers get null at the end; who waits for a signal in them as well knows.
    private static bool WaitsForEndOfOutput(IInvocationOperation wait)
    {
        foreach (IOperation part in wait.Root().Descendants())
        {
            if (part is IInvocationOperation { Instance: { } signal, TargetMethod.Name: "Wait" or "WaitOne" or "WaitAsync" } && signal.Bare().Type?.Name is not "Process")
                return true;

            if (part is IPropertyReferenceOperation { Property: { Name: "Task", ContainingType.Name: "TaskCompletionSource" } })
                return true;
        }

        return false;
    }

    // The next that is asked of a killed process is whether or how it ended.
    private static Finding? OfKill(IInvocationOperation kill, SharedTarget process)
    {
        if (kill.EnclosingStatement() is not { } statement)
            return null;

        foreach (IOperation later in TestFlow.After(statement))
        {
            foreach (IOperation part in later.DescendantsAndSelf())
            {
                if (part is IInvocationOperation { Instance: { } waited, TargetMethod.Name: not "ToString" } && Is(waited, process))
                    return null;

                if (part is IPropertyReferenceOperation { Instance: { } asked, Property: { Name: "HasExited" or "ExitCode" or "ExitTime" } property } && Is(asked, process))
                {
                    return part.EnclosingLoop() is not null || part.EnclosingFunction() != kill.EnclosingFunction() ? null
                        : new Finding(Rule, kill.Syntax.GetLocation(), Confidence.High, "Kill", string.Format(System.Globalization.CultureInfo.InvariantCulture, Kill, property.Name)) { Beside = ImmutableArray.Create(part.Syntax.GetLocation()) };
                }
            }
        }

        return null;
    }

    private static IEnumerable<IOperation> Around(IOperation wait, SharedTarget process, TypeBodies bodies) =>
        process.Root is ILocalSymbol or IParameterSymbol ? wait.Root().Descendants() : bodies.All.SelectMany(body => body.Operations());

    private static bool Is(IOperation instance, SharedTarget process) => SharedTarget.Of(instance) is { } target && target.Is(process);
}
