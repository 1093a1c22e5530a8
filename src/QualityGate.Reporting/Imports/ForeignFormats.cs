namespace QualityGate.Reporting.Imports;

/// <summary>The formats that are read here. A new one is a class, and a line in this list.</summary>
public static class ForeignFormats
{
    public static ImmutableArray<IForeignFormat> All { get; } = [new JUnitFormat(), new CtrfFormat()];
}
