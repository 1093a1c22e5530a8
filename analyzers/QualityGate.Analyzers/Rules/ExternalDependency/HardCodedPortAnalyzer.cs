using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.ExternalDependency;

/// <summary>QG4001: a port bound by its number, which anything else on the machine can hold.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HardCodedPortAnalyzer() : FlakinessAnalyzer(RuleScope.Tests, Rule)
{
    internal static readonly DiagnosticDescriptor Rule = Descriptors.Note(
        RuleIds.HardCodedPort,
        "A fixed port is bound",
        "Port {0} is bound by its number: the test fails whenever something else holds it, a second run of these tests included");

    private protected override void Register(RuleContext rule) =>
        rule.OnOperation(context => Judge(context, rule), OperationKind.Invocation, OperationKind.ObjectCreation);

    private static void Judge(OperationAnalysisContext context, RuleContext rule)
    {
        IOperation binding = context.Operation;
        if (PortBinding.Of(binding) is not { } bound || PortBinding.Number(bound) is not { } port || port <= 0)
            return;

        if (rule.Guards.IsOnlyQuoted(binding) || Guards.IsExpectedToThrow(binding) || Skips.Cover(context.ContainingSymbol) || IsServedInMemory(binding, context.ContainingSymbol))
            return;

        rule.Report(context, new Finding(Rule, PortBinding.Place(bound).Syntax.GetLocation(), Confidence.High, port));
    }

    // ASP.NET's test server answers without a socket, whatever addresses its host was told.
    private static bool IsServedInMemory(IOperation binding, ISymbol member)
    {
        if (binding is not IInvocationOperation { TargetMethod.Name: "UseUrls" })
            return false;

        for (INamedTypeSymbol? type = member.ContainingType; type is not null; type = type.BaseType)
        {
            if (type.Name == "WebApplicationFactory")
                return true;
        }

        foreach (IOperation part in binding.Root().Descendants())
        {
            if (part is IInvocationOperation { TargetMethod.Name: "UseTestServer" } or IObjectCreationOperation { Type.Name: "TestServer" })
                return true;
        }

        return false;
    }
}
