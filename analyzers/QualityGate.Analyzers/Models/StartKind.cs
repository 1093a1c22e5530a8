namespace QualityGate.Analyzers.Models;

/// <summary>How sure it is that work goes on in the background; ordered from guess to certainty.</summary>
internal enum StartKind
{
    /// <summary>An object of the product was called or made; whether it works on afterwards is not seen.</summary>
    Used,

    /// <summary>A lambda was handed to the product or a mock, which calls it when it likes.</summary>
    PassedOn,

    /// <summary>An event handler or the like was registered.</summary>
    Registered,

    /// <summary>A task, thread or timer was started and not waited for.</summary>
    Running,
}
