namespace Endings.Unloadable.Missing;

/// <summary>A base class whose assembly is not there when the tests run.</summary>
public abstract class Foundation
{
    protected static int Depth => 3;
}
