namespace QualityGate.Core.Faults;

/// <summary>The one exception for errors of the user or the environment; thrown low, turned into an exit code at the door.</summary>
public sealed class QualityGateException : Exception
{
    public QualityGateException(Fault fault, Exception? cause = null)
        : base(fault.Message, cause) => Fault = fault;

    public QualityGateException(FaultKind kind, string message, Exception? cause = null)
        : this(new Fault { Kind = kind, Message = message }, cause)
    {
    }

    public Fault Fault { get; }
}
