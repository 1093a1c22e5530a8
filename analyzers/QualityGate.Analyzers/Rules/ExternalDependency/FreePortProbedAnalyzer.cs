using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.ExternalDependency;

/// <summary>QG4002: a port is found by binding it and letting it go again, so that anyone can take it before it is used.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FreePortProbedAnalyzer() : FlakinessAnalyzer(RuleScope.Tests, Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptors.Note(
        RuleIds.FreePortProbed,
        "A free port is looked for before it is used",
        "The port is free when '{0}' finds it, and may be taken when it is used: another test or program can come in between");

    // Who wants a port on which nobody listens has to find one so.
    private static readonly ImmutableArray<string> Unused = ImmutableArray.Create("Unused", "Closed", "Dead", "Refus", "Unreachable", "NotListening", "NoListener", "Nobody", "Invalid", "Unavailable", "Offline");

    private protected override void Register(RuleContext rule) => rule.OnOperation(context => Judge(context, rule), OperationKind.ObjectCreation, OperationKind.Invocation);

    private static void Judge(OperationAnalysisContext context, RuleContext rule)
    {
        IOperation probe = context.Operation;
        Confidence? confidence = probe switch
        {
            IObjectCreationOperation made when IsProbe(made) => Confidence.High,
            IInvocationOperation { TargetMethod: { Name: "GetActiveTcpListeners" or "GetActiveUdpListeners" } method }
                when method.ContainingType.HasName("System.Net.NetworkInformation.IPGlobalProperties") && context.ContainingSymbol is IMethodSymbol asking && !rule.Tests.IsTestMethod(asking) => Confidence.Medium,
            _ => null,
        };
        if (confidence is not { } known || rule.Guards.IsOnlyQuoted(probe) || WantsClosedPort(probe, context.ContainingSymbol))
            return;

        rule.Report(context, new Finding(Rule, probe.Syntax.GetLocation(), known, Excerpt.Of(probe)));
    }

    // Bound to port 0, asked which one it got, and closed before that is used: nothing else is done with it.
    private static bool IsProbe(IObjectCreationOperation made)
    {
        bool isListener = made.Type.HasName("System.Net.Sockets.TcpListener") || made.Type.HasName("System.Net.Sockets.UdpClient");
        if ((!isListener && !made.Type.HasName("System.Net.Sockets.Socket"))
            || (isListener && !(PortBinding.Of(made) is { } bound && PortBinding.Number(bound) == 0))
            || Origins.HolderOf(made) is not ILocalSymbol holder)
            return false;

        bool isBound = isListener;
        IOperation? asked = null;
        int end = EndOfScope(made);
        foreach (IOperation use in Locals.Around(made).UsesOf(holder))
        {
            switch (MemberOf(use))
            {
                case ("Bind", IInvocationOperation bind):
                    isBound |= PortBinding.Of(bind) is { } point && PortBinding.Number(point) == 0;
                    break;
                case ("LocalEndpoint" or "LocalEndPoint", { } endpoint):
                    asked ??= endpoint;
                    break;
                case ("Server" or "Client", { } inner) when MemberOf(inner) is ("LocalEndPoint", { } endpoint):
                    asked ??= endpoint;
                    break;
                case ("Stop" or "Close" or "Dispose", { } close):
                    end = Math.Min(end, close.Syntax.SpanStart);
                    break;
                case ("Start" or "Listen" or "ExclusiveAddressUse" or "SetSocketOption", _):
                    break;
                default:
                    return false;
            }
        }

        return isBound && asked is not null && end < int.MaxValue && IsUsedAfter(asked, end);
    }

    // Handed out, or kept in a variable that is read when the listener is gone.
    private static bool IsUsedAfter(IOperation asked, int end)
    {
        for (IOperation? current = asked.Parent; current is not null and not IBlockOperation; current = current.Parent)
        {
            switch (current)
            {
                case IReturnOperation or ISimpleAssignmentOperation { Target: IMemberReferenceOperation or IParameterReferenceOperation }:
                    return true;
                case IVariableDeclaratorOperation declarator:
                    return Locals.Around(asked).UsesOf(declarator.Symbol).Any(use => use.Syntax.SpanStart > end || IsReturned(use));
                case ISimpleAssignmentOperation { Target: ILocalReferenceOperation target }:
                    return Locals.Around(asked).UsesOf(target.Local).Any(use => use.Syntax.SpanStart > end || IsReturned(use));
            }
        }

        return false;
    }

    private static bool IsReturned(IOperation use)
    {
        IOperation? current = use;
        while (current is not (null or IBlockOperation or IReturnOperation))
            current = current.Parent;

        return current is IReturnOperation;
    }

    private static (string Name, IOperation? Operation) MemberOf(IOperation use)
    {
        IOperation? parent = use.Parent;
        while (parent is IConversionOperation or IParenthesizedOperation or IConditionalAccessOperation)
            parent = parent.Parent;

        return parent switch
        {
            IInvocationOperation { Instance: { } instance } call when instance.Bare() == use => (call.TargetMethod.Name, call),
            IPropertyReferenceOperation { Instance: { } instance } property when instance.Bare() == use => (property.Property.Name, property),
            _ => ("", null),
        };
    }

    // Behind using (var listener = ...) { }, or behind the block of using var listener = ...
    private static int EndOfScope(IObjectCreationOperation made)
    {
        for (IOperation? current = made.Parent; current is not null and not IBlockOperation; current = current.Parent)
        {
            if (current is IUsingDeclarationOperation or IUsingOperation)
                return (current is IUsingOperation ? current : current.Parent)?.Syntax.Span.End ?? int.MaxValue;
        }

        return int.MaxValue;
    }

    private static bool WantsClosedPort(IOperation probe, ISymbol member)
    {
        foreach (string word in Unused)
        {
            if (member.Name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0 || member.ContainingType.Name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0)
                return true;
        }

        foreach (IOperation part in probe.Root().Descendants())
        {
            if (part is IInvocationOperation { TargetMethod.Name: var name } && (name.StartsWith("Throw", StringComparison.Ordinal) || name.StartsWith("Catch", StringComparison.Ordinal) || name is "RecordException" or "Exception" or "ExceptionAsync"))
                return true;
        }

        return false;
    }
}
