using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace QualityGate.Analyzers.Models;

/// <summary>Code as a message quotes it: one line, short.</summary>
internal static class Excerpt
{
    private const int Longest = 40;

    /// <summary>A call by its name and, where they are short, its arguments; anything else by its first line.</summary>
    public static string Of(IOperation operation)
    {
        string text = operation.Syntax switch
        {
            InvocationExpressionSyntax call => Call(call.Expression, call.ArgumentList.ToString()),
            ObjectCreationExpressionSyntax made => $"new {made.Type}",
            AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.AddAssignmentExpression } subscribed => subscribed.Left + " +=",
            var other => FirstLine(other.ToString()),
        };
        return text.Length <= Longest ? text : text.Substring(0, Longest - 1) + "…";
    }

    private static string Call(ExpressionSyntax called, string arguments)
    {
        string name = called is MemberAccessExpressionSyntax member
            ? $"{(member.Expression is IdentifierNameSyntax or GenericNameSyntax or ThisExpressionSyntax ? member.Expression + "." : "")}{member.Name}"
            : called.ToString();
        return FirstLine(name) + (arguments.Length <= Longest / 2 && arguments.IndexOf('\n') < 0 ? arguments : "(...)");
    }

    private static string FirstLine(string text)
    {
        int end = text.IndexOf('\n');
        return (end < 0 ? text : text.Substring(0, end)).Trim();
    }
}
