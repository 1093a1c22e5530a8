using QualityGate.Analyzers.Models;

namespace QualityGate.Analyzers.Rules.ExternalDependency;

/// <summary>Tells HTTP clients that go to the network from those that a test answers by itself.</summary>
internal sealed class HttpClients(TypeBodies bodies)
{
    /// <summary>Whether every client that the expression can be is made here without a handler, or with one of the platform's: any other may answer by itself.</summary>
    /// <param name="home">The base address, where one is set.</param>
    public bool AreReal(IOperation client, out IOperation? home)
    {
        home = null;
        bool isMade = false;
        foreach (IOperation value in ValuesOf(client))
        {
            if (value.Bare() is not IObjectCreationOperation made || !made.Type.HasName("System.Net.Http.HttpClient"))
                return false;

            if (made.Arguments.Length > 0 && !IsPlatformHandler(made.Arguments[0].Value))
                return false;

            isMade = true;
            home = Assigned(made, "BaseAddress") ?? home;
        }

        home ??= client.Named() is { } symbol ? BaseAddressOf(symbol) : null;
        return isMade;
    }

    private IEnumerable<IOperation> ValuesOf(IOperation reference) =>
        reference.Named() is { } symbol ? Origins.Given(symbol, bodies) : [reference.Bare()];

    private bool IsPlatformHandler(IOperation handler)
    {
        bool isMade = false;
        foreach (IOperation value in ValuesOf(handler))
        {
            if (value.Bare() is not IObjectCreationOperation made
                || !(made.Type.HasName("System.Net.Http.HttpClientHandler") || made.Type.HasName("System.Net.Http.SocketsHttpHandler"))
                || Assigned(made, "ConnectCallback") is not null
                || Assigned(made, "Proxy") is not null)
                return false;

            isMade = true;
        }

        return isMade;
    }

    private IOperation? BaseAddressOf(ISymbol client)
    {
        foreach (MemberBody body in bodies.All)
        {
            foreach (IOperation operation in body.Operations())
            {
                if (operation is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "BaseAddress", Instance: { } instance } } assignment
                    && SymbolEqualityComparer.Default.Equals(instance.Named(), client))
                    return assignment.Value;
            }
        }

        return null;
    }

    private static IOperation? Assigned(IObjectCreationOperation made, string property)
    {
        if (made.Initializer is null)
            return null;

        foreach (IOperation initializer in made.Initializer.Initializers)
        {
            if (initializer is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { } target } } assignment && target.Name == property)
                return assignment.Value;
        }

        return null;
    }
}
