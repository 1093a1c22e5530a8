using Microsoft.CodeAnalysis.Operations;
using QualityGate.Analyzers.Models;
using QualityGate.Analyzers.Rules.ExternalDependency;

namespace QualityGate.CodeFixes.Rules.ExternalDependency;

/// <summary>A local that binds a port, the statement from which on it is bound, and the expression that then tells the port.</summary>
/// <param name="Port">The expression that the port is given by.</param>
internal sealed record BoundSocket(ExpressionSyntax Port, StatementSyntax Anchor, string ReadPort)
{
    /// <returns>Null where no local holds the socket, or where the system cannot choose its port.</returns>
    public static BoundSocket? Of(FlakyCode code)
    {
        if (code.Node is not ExpressionSyntax port || Binding(code, port) is not { } binding)
            return null;

        return binding switch
        {
            IInvocationOperation { TargetMethod.Name: "Bind", Instance: ILocalReferenceOperation { Local: { } socket } } bind
                when bind.Syntax.Parent is ExpressionStatementSyntax { Parent: BlockSyntax } statement => new(port, statement, Read($"{socket.Name}.LocalEndPoint", code)),
            { Syntax: ExpressionSyntax { Parent: EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax { Parent: BlockSyntax block } declaration } local } } } =>
                Made(binding, port, block, declaration, local.Identifier.ValueText, code),
            _ => null,
        };
    }

    private static BoundSocket? Made(IOperation binding, ExpressionSyntax port, BlockSyntax block, StatementSyntax declaration, string name, FlakyCode code)
    {
        if (binding.Type.HasName("System.Net.Sockets.UdpClient"))
            return new(port, declaration, Read($"{name}.Client.LocalEndPoint", code));

        if (!binding.Type.HasName("System.Net.Sockets.TcpListener"))
            return null;

        foreach (StatementSyntax statement in block.Statements)
        {
            if (statement.SpanStart > declaration.SpanStart
                && statement is ExpressionStatementSyntax { Expression: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Start", Expression: IdentifierNameSyntax started } } }
                && started.Identifier.ValueText == name)
                return new(port, statement, $"(({code.NameOf("System.Net", "IPEndPoint")}){name}.LocalEndpoint).Port");
        }

        return null;
    }

    // A socket may have no end point yet, and says so where that is asked.
    private static string Read(string endPoint, FlakyCode code)
    {
        string known = (code.Model.GetNullableContext(code.Node.SpanStart) & NullableContext.Enabled) == NullableContext.Enabled ? "!" : "";
        return $"(({code.NameOf("System.Net", "IPEndPoint")}){endPoint}{known}).Port";
    }

    private static IOperation? Binding(FlakyCode code, ExpressionSyntax port)
    {
        for (SyntaxNode? node = port.Parent; node is not null and not StatementSyntax; node = node.Parent)
        {
            if (node is BaseObjectCreationExpressionSyntax or InvocationExpressionSyntax
                && code.Model.GetOperation(node, code.CancellationToken) is { } operation
                && PortBinding.Of(operation) is not null)
                return operation;
        }

        return null;
    }
}
