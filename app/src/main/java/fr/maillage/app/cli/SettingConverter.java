package fr.maillage.app.cli;

import fr.maillage.app.scenario.Setting;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** {@code PATH=VALUE}. */
final class SettingConverter implements ITypeConverter<Setting> {

    @Override
    public Setting convert(String value) {
        try {
            return Setting.parse(value);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
