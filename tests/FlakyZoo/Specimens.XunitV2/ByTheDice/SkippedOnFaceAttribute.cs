using FlakyZoo.Dice;

namespace Specimens.XunitV2.ByTheDice;

/// <summary>A fact that is skipped in the runs that show a certain face.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SkippedOnFaceAttribute : FactAttribute
{
    public SkippedOnFaceAttribute(int face) => Skip = Die.Shows(face) ? "The die shows the face that skips." : null;
}
